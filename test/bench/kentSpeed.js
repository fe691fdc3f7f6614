import { kentRun, median } from './command.js';

/**
 * The Kent base case with its plan: a winter on one core once warm, and many winters on two.
 * @param {{ quick: boolean }} size
 */
export function kentSpeed({ quick }) {
  const many = quick ? 200 : 1000;
  const few = 20;
  const oneStart = median([1, 2, 3].map(() => kentRun(few, 1).seconds));
  const one = kentRun(many, 1).seconds;
  const two = kentRun(many, 2).seconds;
  const each = ((one - oneStart) / (many - few)) * 1000;
  return [
    `${each.toFixed(1)} ms a winter on one core (at most 20, aiming for 12)`,
    `${many} winters with two workers in ${two.toFixed(1)} s (1,000 in at most 12 s)`,
    `parallel efficiency ${(one / (2 * two)).toFixed(2)}, start-up included (at least 0.85 on an idle machine)`,
  ];
}
