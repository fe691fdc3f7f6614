import type { Quantity } from '../../scenario/schema/primitives.ts';
import { makeSampler, type Sampler } from '../../sim/distributions/sampler.ts';

/** One sampler for each distinct quantity of a scenario, so that areas with the same law share one table. */
export class Samplers {
  private readonly made = new Map<string, Sampler>();

  of(quantity: Quantity): Sampler {
    const key = JSON.stringify(quantity);
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const sampler = makeSampler(
      typeof quantity === 'number' ? { kind: 'constant', value: quantity } : quantity,
    );
    this.made.set(key, sampler);
    return sampler;
  }

  /** The sampler, or null where the quantity is 0 and no draw is needed. */
  unlessZero(quantity: Quantity): Sampler | null {
    return quantity === 0 ? null : this.of(quantity);
  }
}
