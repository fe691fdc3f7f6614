import { finite, inOrder } from './problems.ts';
import type { DistributionKind, TriangularParameters } from './types.ts';

/**
 * Density rising in a straight line from low to mode and falling to high. Low = high is a constant.
 * Johnson, Kotz and Balakrishnan (1995), chapter 26.9.
 */
export const triangular: DistributionKind<TriangularParameters> = {
  kind: 'triangular',
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
    if (width * u <= p.mode - p.low) return p.low + Math.sqrt(u * width * (p.mode - p.low));
    return p.high - Math.sqrt((1 - u) * width * (p.high - p.mode));
  },
  cdf(p, x) {
    if (x < p.low) return 0;
    if (x >= p.high) return 1;
    const width = p.high - p.low;
    if (x < p.mode) return ((x - p.low) / width) * ((x - p.low) / (p.mode - p.low));
    return 1 - ((p.high - x) / width) * ((p.high - x) / (p.high - p.mode));
  },
  mean: (p) => (p.low + p.mode + p.high) / 3,
  variance(p) {
    const left = p.mode - p.low;
    const right = p.high - p.mode;
    return (left * left + right * right + left * right) / 18;
  },
};
