import { log } from '../sim/math/log.ts';
import { expm1 } from '../sim/math/expm1.ts';

/** The 97.5% point of the standard normal distribution. */
export const normal975 = 1.959963984540054;

/** Ends of an interval of a proportion, 0 to 1. */
export interface ShareInterval {
  readonly low: number;
  readonly high: number;
}

/**
 * Wilson's 95% interval (1927) of a proportion with `successes` in `n` trials. It stays within 0 and 1 and has a width
 * where none or all succeed.
 */
export function wilsonInterval(successes: number, n: number): ShareInterval {
  if (!(n >= 1 && successes >= 0 && successes <= n))
    throw new RangeError(`wilsonInterval: ${successes} of ${n}`);
  const share = successes / n;
  const square = normal975 * normal975;
  const centre = (share + square / (2 * n)) / (1 + square / n);
  const margin = (normal975 * Math.sqrt((share * (1 - share)) / n + square / (4 * n * n))) / (1 + square / n);
  return { low: successes === 0 ? 0 : centre - margin, high: successes === n ? 1 : centre + margin };
}

/**
 * The exact upper end of the 95% interval of a proportion seen in none of n trials: 1 - 0.025^(1/n), that of Clopper
 * and Pearson (1934), with 97.5% on one side. About 3.7/n. Where several comparisons must be valid together, each takes
 * its part of the error.
 */
export function zeroEventsUpperBound(n: number, comparisons = 1): number {
  if (!(n >= 1)) throw new RangeError(`zeroEventsUpperBound: ${n} trials`);
  return -expm1(log(0.025 / comparisons) / n);
}
