import { Summary } from './summary.ts';
import { emptyResult, fillIn } from './winterRow.ts';

/**
 * The outcomes of the first winters of a summary as one of their own, which may grow where an experiment goes on from it: so
 * many, or all that there are. Null where there are none.
 */
export function firstOutcomes(summary: Summary, most: number): Summary | null {
  const count = Math.min(most, summary.replications);
  if (count === 0) return null;
  const winters = new Map(Array.from({ length: count }, (_, winter) => [winter, summary.winter(winter)]));
  const first = new Summary(summary.scenario, 'outcomes');
  first.add(fillIn(emptyResult(0, winters), winters));
  return first;
}
