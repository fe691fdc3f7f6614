import { expm1 } from '../math/expm1.ts';
import { log1p } from '../math/log1p.ts';
import { aboveZero } from './problems.ts';
import type { DistributionKind, ExponentialParameters } from './types.ts';

/** F(x) = 1 - e^(-x / mean), so x = -mean log(1 - u). Johnson, Kotz and Balakrishnan (1994), chapter 19. */
export const exponential: DistributionKind<ExponentialParameters> = {
  kind: 'exponential',
  discrete: false,
  check: (p) => aboveZero('mean', p.mean),
  quantile: (p, u) => (u === 0 ? 0 : -p.mean * log1p(-u)),
  cdf: (p, x) => (x > 0 ? -expm1(-x / p.mean) : 0),
  mean: (p) => p.mean,
  variance: (p) => p.mean * p.mean,
};
