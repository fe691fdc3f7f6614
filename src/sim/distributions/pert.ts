import { incompleteBeta } from '../math/incompleteBeta.ts';
import { betaQuantile } from './betaQuantile.ts';
import { finite, inOrder } from './problems.ts';
import type { DistributionKind, PertParameters } from './types.ts';

/**
 * low + (high - low) B with B beta of parameters 1 + 4 (mode - low)/(high - low) and 1 + 4 (high - mode)/(high - low):
 * mean (low + 4 mode + high)/6. Low = high is a constant. Malcolm et al. (1959), Operations Research 7, 646-669;
 * Vose (2008), Risk Analysis.
 */
export const pert: DistributionKind<PertParameters> = {
  kind: 'pert',
  discrete: false,
  check: (p) => [
    ...finite('low', p.low),
    ...finite('mode', p.mode),
    ...finite('high', p.high),
    ...inOrder('low', p.low, 'mode', p.mode),
    ...inOrder('mode', p.mode, 'high', p.high),
  ],
  quantile(p, u) {
    const width = p.high - p.low;
    if (width === 0) return p.low;
    const left = 1 + (4 * (p.mode - p.low)) / width;
    return p.low + width * betaQuantile(left, 6 - left, u);
  },
  cdf(p, x) {
    const width = p.high - p.low;
    if (x < p.low) return 0;
    if (x >= p.high) return 1;
    const left = 1 + (4 * (p.mode - p.low)) / width;
    return incompleteBeta(left, 6 - left, (x - p.low) / width);
  },
  mean,
  variance: (p) => ((mean(p) - p.low) * (p.high - mean(p))) / 7,
};

function mean(p: PertParameters): number {
  return (p.low + 4 * p.mode + p.high) / 6;
}
