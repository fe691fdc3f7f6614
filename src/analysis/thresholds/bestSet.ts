import { meanEstimate } from '../estimate.ts';
import { studentQuantile } from '../studentQuantile.ts';

/** The best of several systems, and those that are not clearly different from it. */
export interface BestSet {
  /** Number of the system with the best mean. Of several, the first. */
  readonly best: number;
  /** In the order given: whether the system is about as good as the best, in these winters. */
  readonly asGood: readonly boolean[];
}

/**
 * Multiple comparisons with the best over the same winters. (Hsu 1984; paired, for common random numbers, with
 * Bonferroni's inequality as in Nelson and Matejcik 1995.) A system is left out when another is better by more than the
 * pair's own margin. With 95% probability the set contains the truly best. `values` are by system, then by winter,
 * without gaps.
 */
export function bestSet(values: readonly Float64Array[], better: 'low' | 'high'): BestSet {
  const sign = better === 'low' ? 1 : -1;
  const means = values.map((one) => sign * (meanEstimate(one)?.mean ?? Infinity));
  const best = means.indexOf(Math.min(...means));
  const winters = values[0]?.length ?? 0;
  if (winters < 2) return { best, asGood: values.map(() => true) };
  const point = studentQuantile(winters - 1, 0.05 / Math.max(1, values.length - 1));
  const asGood = values.map((one, system) =>
    values.every((other, at) => {
      const behind = means[system] - means[at];
      return behind <= 0 || behind <= (point * spread(one, other)) / Math.sqrt(winters);
    }),
  );
  return { best, asGood };
}

/** Standard deviation of the paired differences. */
function spread(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  let squares = 0;
  for (let winter = 0; winter < one.length; winter++) sum += one[winter] - other[winter];
  const mean = sum / one.length;
  for (let winter = 0; winter < one.length; winter++) squares += (one[winter] - other[winter] - mean) ** 2;
  return Math.sqrt(squares / (one.length - 1));
}
