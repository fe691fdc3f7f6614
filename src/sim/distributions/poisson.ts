import { atLeastZero } from './problems.ts';
import { poissonProbability } from './poissonCount.ts';
import { highestPoissonMean } from './poissonCount.ts';
import { poissonInverse } from './poissonInverse.ts';
import type { DistributionKind, PoissonParameters } from './types.ts';

/** P(k) = mean^k e^-mean / k!, F(k) = Q(k + 1, mean). Johnson, Kemp and Kotz (2005), chapter 4. */
export const poisson: DistributionKind<PoissonParameters> = {
  kind: 'poisson',
  discrete: true,
  check(p) {
    if (p.mean > highestPoissonMean) return [`mean must be at most ${highestPoissonMean}, found ${p.mean}`];
    return atLeastZero('mean', p.mean);
  },
  quantile: (p, u) => (u === 1 && p.mean > 0 ? Infinity : poissonInverse(p.mean, u)),
  cdf: (p, x) => poissonProbability(p.mean, x),
  mean: (p) => p.mean,
  variance: (p) => p.mean,
};
