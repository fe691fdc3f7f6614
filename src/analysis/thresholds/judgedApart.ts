import { amountEstimate, type Estimate, meanEstimate } from '../estimate.ts';
import { bestSet } from './bestSet.ts';

/** The figure of the best value in winters that did not choose it. */
export interface JudgedApart {
  /** The value chosen from the winters with even numbers and measured in the odd winters, and the reverse. */
  readonly chosen: readonly [point: number, point: number];
  readonly estimate: Estimate;
}

/**
 * Measures the best value in winters that did not choose it. In the winters that choose it, the best of several is
 * partly best by luck, so its mean there is too good. Here each half of the winters chooses, and the other half
 * measures. The figure is the mean of a winter's figure at the value that the other half chose. Null below four
 * winters. `values` are by point, then by winter, without gaps.
 */
export function judgedApart(values: readonly Float64Array[], better: 'low' | 'high'): JudgedApart | null {
  const winters = values[0]?.length ?? 0;
  if (winters < 4) return null;
  const [even, odd] = [0, 1].map(
    (half) =>
      bestSet(
        values.map((one) => halfOf(one, half)),
        better,
      ).best,
  );
  const judged = Float64Array.from(
    { length: winters },
    (_, winter) => values[winter % 2 === 0 ? odd : even][winter],
  );
  const estimate = judged.some((value) => value < 0) ? meanEstimate(judged) : amountEstimate(judged);
  return estimate === null ? null : { chosen: [even, odd], estimate };
}

function halfOf(values: Float64Array, half: number): Float64Array {
  return values.filter((_, winter) => winter % 2 === half);
}
