import { makeSampler } from './sampler.ts';

/**
 * A random factor with mean 1 and this variance (0 or more), gamma distributed, as a function of one uniform
 * from 0 up to but without 1. A variance of 0 gives 1.
 */
export function gammaMultiplier(variance: number): (u: number) => number {
  if (!(variance >= 0 && variance < Infinity)) {
    throw new RangeError(`variance of a multiplier must be finite and 0 or more, found ${variance}`);
  }
  if (variance === 0) return () => 1;
  const sampler = makeSampler({ kind: 'gamma', mean: 1, sd: Math.sqrt(variance) });
  return (u) => sampler.draw(u);
}
