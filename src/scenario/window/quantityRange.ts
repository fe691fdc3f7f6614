import { quantile } from '../../sim/distributions/registry.ts';
import type { Quantity } from '../schema/primitives.ts';

/** Rarer than once in this many draws on either side counts as never. */
const onceIn = 1000;

/** The median of a quantity. */
export function middleOf(quantity: Quantity): number {
  return typeof quantity === 'number' ? quantity : quantile(quantity, 0.5);
}

/** The least and the most of a quantity in practice: its 0.1st and 99.9th percentile. */
export function quantityRange(quantity: Quantity): { readonly low: number; readonly high: number } {
  if (typeof quantity === 'number') return { low: quantity, high: quantity };
  return { low: quantile(quantity, 1 / onceIn), high: quantile(quantity, 1 - 1 / onceIn) };
}
