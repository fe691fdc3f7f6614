import { finite, inOrder } from './problems.ts';
import type { DistributionKind, UniformParameters } from './types.ts';

/**
 * Every value from low to high is equally likely. Low = high is a constant. Johnson, Kotz and Balakrishnan (1995),
 * chapter 26.
 */
export const uniform: DistributionKind<UniformParameters> = {
  kind: 'uniform',
  discrete: false,
  check: (p) => [
    ...finite('low', p.low),
    ...finite('high', p.high),
    ...inOrder('low', p.low, 'high', p.high),
  ],
  quantile: (p, u) => (u === 1 ? p.high : p.low + (p.high - p.low) * u),
  cdf(p, x) {
    if (x < p.low) return 0;
    return x >= p.high ? 1 : (x - p.low) / (p.high - p.low);
  },
  mean: (p) => p.low + (p.high - p.low) / 2,
  variance: (p) => ((p.high - p.low) * (p.high - p.low)) / 12,
};
