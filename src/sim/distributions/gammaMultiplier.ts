import { makeSampler, type Sampler } from './sampler.ts';

/**
 * The law of a random factor with mean 1 and this variance (0 or more), gamma distributed; null for a variance of 0, where
 * the factor is always 1.
 */
export function gammaSampler(variance: number): Sampler | null {
  if (!(variance >= 0 && variance < Infinity)) {
    throw new RangeError(`variance of a multiplier must be finite and 0 or more, found ${variance}`);
  }
  return variance === 0 ? null : makeSampler({ kind: 'gamma', mean: 1, sd: Math.sqrt(variance) });
}
