import { log } from '../sim/math/log.ts';
import { expm1 } from '../sim/math/expm1.ts';

/**
 * The exact upper end of the 95% interval of a proportion seen in none of n trials: 1 - 0.025^(1/n), that of Clopper
 * and Pearson (1934), with 97.5% on one side. About 3.7/n. Where several comparisons must be valid together, each takes
 * its part of the error.
 */
export function noneOfBound(n: number, comparisons = 1): number {
  if (!(n >= 1)) throw new RangeError(`noneOfBound: ${n} trials`);
  return -expm1(log(0.025 / comparisons) / n);
}
