import { exp } from '../math/exp.ts';
import { expm1 } from '../math/expm1.ts';
import { log1p } from '../math/log1p.ts';
import { logGamma } from '../math/logGamma.ts';
import { power } from '../math/power.ts';
import { aboveZero } from './problems.ts';
import type { DistributionKind, WeibullParameters } from './types.ts';

/**
 * F(x) = 1 - e^(-(x / scale)^shape); the k-th moment is scale^k Gamma(1 + k / shape).
 * Johnson, Kotz and Balakrishnan (1994), chapter 21.
 */
export const weibull: DistributionKind<WeibullParameters> = {
  kind: 'weibull',
  discrete: false,
  check: (p) => [...aboveZero('shape', p.shape), ...aboveZero('scale', p.scale)],
  quantile: (p, u) => (u === 0 ? 0 : p.scale * power(-log1p(-u), 1 / p.shape)),
  cdf: (p, x) => (x > 0 ? -expm1(-power(x / p.scale, p.shape)) : 0),
  mean: (p) => p.scale * moment(p.shape, 1),
  variance(p) {
    const first = moment(p.shape, 1);
    return p.scale * p.scale * (moment(p.shape, 2) - first * first);
  },
};

function moment(shape: number, k: number): number {
  return exp(logGamma(1 + k / shape));
}
