import type { SingleQuantity, TargetQuantity } from './schema/target.ts';

/** A single figure of a target's quantity, and its path below `quantity`. */
export interface QuantityPart {
  readonly part: SingleQuantity;
  readonly path: string;
}

/** Every single figure that a target's quantity is made of, in the file's order. */
export function quantityParts(quantity: TargetQuantity): QuantityPart[] {
  if (quantity.kind === 'sum') return listed(quantity.of, 'of');
  if (quantity.kind === 'ratio') return [...listed(quantity.of, 'of'), ...listed(quantity.by, 'by')];
  return [{ part: quantity, path: '' }];
}

function listed(parts: readonly SingleQuantity[], key: string): QuantityPart[] {
  return parts.map((part, at) => ({ part, path: `.${key}.${at}` }));
}
