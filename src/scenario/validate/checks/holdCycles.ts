import type { Problem } from '../../problems.ts';
import type { Check } from '../facts.ts';
import { type HoldStep, holdSteps } from '../holdSteps.ts';
import { stronglyConnected } from '../stronglyConnected.ts';

/**
 * Stages whose people hold places while waiting for each other would never move again. Only exchanges of two are
 * allowed.
 */
export const checkHoldCycles: Check = ({ scenario }) => {
  const steps = holdSteps(scenario);
  const onward = new Map<string, string[]>();
  for (const { from, to } of steps) onward.set(from, [...(onward.get(from) ?? []), to]);
  return stronglyConnected([...onward.keys()], (id) => onward.get(id) ?? []).flatMap((group) =>
    groupProblems(
      group,
      steps.filter(({ from, to }) => group.includes(from) && group.includes(to)),
    ),
  );
};

function groupProblems(group: string[], steps: readonly HoldStep[]): Problem[] {
  if (steps.length === 0) return [];
  if (group.length === 1) return steps.map(toItself);
  const pairs = new Set(steps.map(({ from, to }) => [from, to].sort().join(' ')));
  const itself = steps.filter(({ from, to }) => from === to);
  // Every stage can be reached from every other: with one pair fewer than stages the only cycles are exchanges of two.
  if (pairs.size - new Set(itself.map(({ from }) => from)).size >= group.length)
    return [longCycle(group, steps[0])];
  return [
    ...itself.map(toItself),
    ...steps.filter(({ swap, from, to }) => !swap && from !== to).map(unmarked),
  ];
}

function toItself({ path, from }: HoldStep): Problem {
  return {
    path: `${path}.hold`,
    message: `people at stage ${from} would hold a place there while they wait for one there; leave hold out`,
  };
}

function longCycle(group: string[], { path }: HoldStep): Problem {
  return {
    path: `${path}.hold`,
    message: `the stages ${group.join(', ')} hold places for each other in a circle, and nobody might ever move. Only exchanges of two are possible ("swap": true); leave one hold out`,
  };
}

function unmarked({ path, from, to }: HoldStep): Problem {
  return {
    path: `${path}.swap`,
    message: `people at stages ${from} and ${to} can hold places for each other; write "swap": true on both ways, or leave one hold out`,
  };
}
