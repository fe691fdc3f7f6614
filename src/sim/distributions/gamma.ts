import { incompleteGamma } from '../math/incompleteGamma.ts';
import { gammaQuantile } from './gammaQuantile.ts';
import { aboveZero, atLeastZero } from './problems.ts';
import type { DistributionKind, GammaParameters } from './types.ts';

/**
 * Density proportional to x^(shape - 1) e^(-x / scale); mean = shape x scale, variance = shape x scale^2.
 * A standard deviation of 0 is a constant. Johnson, Kotz and Balakrishnan (1994), chapter 17.
 */
export const gamma: DistributionKind<GammaParameters> = {
  kind: 'gamma',
  discrete: false,
  check,
  quantile: (p, u) => (isConstantGamma(p) ? p.mean : gammaScale(p) * gammaQuantile(gammaShape(p), u)),
  cdf: (p, x) =>
    isConstantGamma(p) ? Number(x >= p.mean) : incompleteGamma(gammaShape(p), x / gammaScale(p)),
  mean: (p) => ('mean' in p ? p.mean : p.shape * p.scale),
  variance: (p) => ('mean' in p ? p.sd * p.sd : p.shape * p.scale * p.scale),
};

function check(p: GammaParameters): string[] {
  if ('mean' in p) return [...aboveZero('mean', p.mean), ...atLeastZero('sd', p.sd)];
  return [...aboveZero('shape', p.shape), ...aboveZero('scale', p.scale)];
}

/** Whether the law has no spread: its standard deviation is 0. */
export function isConstantGamma(p: GammaParameters): p is Extract<GammaParameters, { sd: number }> {
  return 'mean' in p && p.sd === 0;
}

/** The shape: (mean / sd)². */
export function gammaShape(p: GammaParameters): number {
  return 'mean' in p ? (p.mean / p.sd) * (p.mean / p.sd) : p.shape;
}

/** The scale: sd² / mean. */
export function gammaScale(p: GammaParameters): number {
  return 'mean' in p ? (p.sd / p.mean) * p.sd : p.scale;
}
