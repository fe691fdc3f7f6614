import { mean } from '../sim/distributions/registry.ts';
import type { Quantity } from './schema/primitives.ts';

/** The mean of a number or a distribution, in its unit. */
export function meanOfQuantity(quantity: Quantity): number {
  return typeof quantity === 'number' ? quantity : mean(quantity);
}
