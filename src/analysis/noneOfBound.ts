import { log } from '../sim/math/log.ts';
import { expm1 } from '../sim/math/expm1.ts';

/**
 * The exact upper end of the 95% interval of a proportion seen in none of n trials: 1 - 0.025^(1/n), the one of Clopper
 * and Pearson (1934), 97.5% on its one side. About 3.7/n. Of several comparisons that are to hold together each takes
 * its part of the error.
 */
export function noneOfBound(n: number, comparisons = 1): number {
  if (!(n >= 1)) throw new RangeError(`noneOfBound: ${n} trials`);
  return -expm1(log(0.025 / comparisons) / n);
}
