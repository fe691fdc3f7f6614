import type { Quantity } from '../../scenario/schema/primitives.ts';
import { makeSampler, type Sampler } from '../../sim/distributions/sampler.ts';

/** The sampler of a number or a law. Areas and stages with the same law share a sampler. */
export function samplerOf(quantity: Quantity): Sampler {
  return makeSampler(typeof quantity === 'number' ? { kind: 'constant', value: quantity } : quantity);
}

/** The sampler, or null where the quantity is 0 and no draw is needed. */
export function samplerUnlessZero(quantity: Quantity): Sampler | null {
  return quantity === 0 ? null : samplerOf(quantity);
}
