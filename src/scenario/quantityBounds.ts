import { quantile } from '../sim/distributions/registry.ts';
import type { Quantity } from './schema/primitives.ts';

/** The least value that a quantity can take: the number itself, or the lower end of its distribution. */
export function lowestOf(quantity: Quantity): number {
  return typeof quantity === 'number' ? quantity : quantile(quantity, 0);
}

/** The greatest value that a quantity can take; infinity where its distribution has no upper end. */
export function highestOf(quantity: Quantity): number {
  return typeof quantity === 'number' ? quantity : quantile(quantity, 1);
}
