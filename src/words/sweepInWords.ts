import type { SweepResult } from '../analysis/thresholds/sweep.ts';
import { roundedNumber, supportedPlace } from './numbers.ts';

/** What limits the best value of a sweep: whether it lies at an end of the range, and how it does in other winters. */
export function bestInWords(sweep: SweepResult): string[] {
  return [...endInWords(sweep), ...apartInWords(sweep)];
}

/** 'The best is the highest value tried, 95: a better one may lie beyond it. Try higher values too.' */
function endInWords({ axes, best, bestAtEnd, points }: SweepResult): string[] {
  const which = ['first', 'second'];
  return bestAtEnd.flatMap((end, axis) => {
    if (end === null) return [];
    const of = axes.length === 1 ? '' : ` of the ${which[axis]} threshold`;
    const way = end === 'highest' ? 'higher' : 'lower';
    return [
      `The best is the ${end} value tried${of}, ${points[best].at[axis]}. A better one may lie beyond it: try ${way} values too.`,
    ];
  });
}

/** 'Chosen in one half of the winters, the best has 2.1 in the other half (1.8 to 2.4); its own 1.9 flatters it a little.' */
function apartInWords({ judgedApart }: SweepResult): string[] {
  if (judgedApart === null) return [];
  const { mean, low, high } = judgedApart.estimate;
  const place =
    low === null || high === null ? supportedPlace(Math.abs(mean)) : supportedPlace((high - low) / 2);
  const say = (value: number) => roundedNumber(value, place);
  const range = low === null || high === null ? '' : ` (${say(low)} to ${say(high)})`;
  return [
    `Judged in winters that did not choose it, the best has ${say(mean)}${range}. Its own figure above is partly luck.`,
  ];
}
