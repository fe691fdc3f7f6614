import { incompleteGammaUpper } from '../../src/sim/math/incompleteGamma.ts';

/**
 * Pearson's test of counts against expected counts: the probability of a statistic at least as large, with one
 * degree of freedom less than there are counts. For the statistical tests of streams and samplers.
 */
export function chiSquaredProbability(counts: ArrayLike<number>, expected: (i: number) => number): number {
  let statistic = 0;
  for (let i = 0; i < counts.length; i++) {
    const difference = counts[i] - expected(i);
    statistic += (difference * difference) / expected(i);
  }
  return incompleteGammaUpper((counts.length - 1) / 2, statistic / 2);
}
