import { childA, childB } from '../sim/random/childKey.ts';
import { seedKey } from '../sim/random/seedKey.ts';
import { countOf, meanEstimate } from './estimate.ts';
import { normal975, zeroEventsUpperBound } from './proportion.ts';
import { student975 } from './studentQuantile.ts';

/** An interval that is valid together with those of the other comparisons. Null where the comparison alone has none. */
export interface TogetherInterval {
  readonly low: number | null;
  readonly high: number | null;
}

const resamples = 1000;
const [keyA, keyB] = seedKey('simultaneous');

/**
 * 95% intervals of several mean paired differences that are all valid at once, in 95 runs of 100. Each is mean ± factor
 * × standard error with the same factor for all. The factor is the 95th percentile of the largest |t| in resamples of
 * the winters by random signs. (Chernozhukov, Chetverikov and Kato 2013, the multiplier bootstrap.) It lets comparisons
 * be correlated, as those over the same winters are. `differences` are by comparison, then by winter; NaN where a
 * figure does not exist. For shares where no winter differs, the exact bound is divided among the comparisons
 * (Bonferroni).
 */
export function simultaneousIntervals(
  differences: readonly Float64Array[],
  of: 'mean' | 'share' = 'mean',
): TogetherInterval[] {
  const factor = simultaneousFactor(differences);
  const most = Math.max(0, ...differences.map(countOf));
  return differences.map((values) => {
    const estimate = meanEstimate(values);
    if (estimate === null || estimate.sd === null) return { low: null, high: null };
    if (of === 'share' && estimate.sd === 0 && estimate.mean === 0) {
      const bound = zeroEventsUpperBound(estimate.n, differences.length);
      return { low: -bound, high: bound };
    }
    // Those with fewer winters than others are as much wider as a t interval of so few is.
    const wider = student975(estimate.n - 1) / student975(most - 1);
    const margin = (factor * wider * estimate.sd) / Math.sqrt(estimate.n);
    return { low: estimate.mean - margin, high: estimate.mean + margin };
  });
}

/** The factor on the standard errors: never below that of a single comparison, and about 3 for thirty. */
export function simultaneousFactor(differences: readonly Float64Array[]): number {
  const winters = Math.max(0, ...differences.map(({ length }) => length));
  const student = student975(Math.max(1, winters - 1));
  const scaled = differences.map(standardised).filter((one) => one !== null);
  if (scaled.length < 2) return student;
  const largest = Float64Array.from({ length: resamples }, (_, resample) => {
    const signs = signsOf(resample, winters);
    return Math.max(...scaled.map((values) => Math.abs(product(values, signs))));
  }).sort();
  // The resampled quantile is of a normal law; few winters widen it as they widen a single interval.
  return Math.max(student, (largest[Math.ceil(0.95 * resamples) - 1] * student) / normal975);
}

/** Differences less their mean, over standard deviation × √n, 0 where missing; null when they do not vary. */
function standardised(values: Float64Array): Float64Array | null {
  const estimate = meanEstimate(values);
  if (estimate === null || estimate.sd === null || estimate.sd === 0) return null;
  const { mean, n } = estimate;
  const scale = estimate.sd * Math.sqrt(n);
  return values.map((value) => (Number.isNaN(value) ? 0 : (value - mean) / scale));
}

/** One random sign a winter, the same for every comparison. */
function signsOf(resample: number, winters: number): Int8Array {
  const a = childA(keyA, keyB, resample);
  const b = childB(keyA, keyB, resample);
  return Int8Array.from({ length: winters }, (_, winter) => 2 * (childA(a, b, winter) & 1) - 1);
}

function product(values: Float64Array, signs: Int8Array): number {
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += values[at] * signs[at];
  return sum;
}
