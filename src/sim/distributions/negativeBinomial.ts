import { negativeBinomialCount, negativeBinomialProbability } from './negativeBinomialCount.ts';
import { aboveZero } from './problems.ts';
import { highestPoissonMean } from './poissonCount.ts';
import type { DistributionKind, NegativeBinomialParameters } from './types.ts';

/**
 * Counts with r = mean^2 / (variance - mean) and p = mean / variance: F(k) = I_p(r, k + 1). It is a Poisson whose
 * mean is gamma distributed. Johnson, Kemp and Kotz (2005), chapter 5.
 */
export const negativeBinomial: DistributionKind<NegativeBinomialParameters> = {
  kind: 'negativeBinomial',
  discrete: true,
  check,
  quantile: (p, u) => negativeBinomialCount(p.mean, p.variance, u),
  cdf: (p, x) => negativeBinomialProbability(p.mean, p.variance, x),
  mean: (p) => p.mean,
  variance: (p) => p.variance,
};

function check(p: NegativeBinomialParameters): string[] {
  if (p.mean > highestPoissonMean) return [`mean must be at most ${highestPoissonMean}, found ${p.mean}`];
  const problems = [...aboveZero('mean', p.mean), ...aboveZero('variance', p.variance)];
  if (problems.length === 0 && p.variance <= p.mean) {
    problems.push(
      `variance must be above the mean ${p.mean}, found ${p.variance} (use a Poisson where they are equal)`,
    );
  }
  return problems;
}
