import { log } from '../../../sim/math/log.ts';
import type { Distribution } from '../../../sim/distributions/types.ts';
import type { Quantity } from '../../schema/primitives.ts';

/** Parameters that grow as the values do. */
const inProportion = new Set(['value', 'mean', 'sd', 'scale', 'low', 'mode', 'high', 'median']);

/**
 * A quantity with all its values multiplied by `factor` (above 0). Parameters are kept to four digits. Of counts
 * (Poisson, negative binomial), the mean is scaled.
 */
export function scaledBy(quantity: Quantity, factor: number): Quantity {
  if (typeof quantity === 'number') return rounded(quantity * factor);
  const entries = Object.entries(quantity).map(([key, value]) => [key, scaledParameter(key, value, factor)]);
  return Object.fromEntries(entries) as unknown as Distribution;
}

function scaledParameter(key: string, value: unknown, factor: number): unknown {
  if (key === 'values') return (value as number[]).map((one) => rounded(one * factor));
  if (key === 'quantile') {
    const { probability, value: at } = value as { probability: number; value: number };
    return { probability, value: rounded(at * factor) };
  }
  if (typeof value !== 'number') return value;
  if (key === 'mu') return rounded(value + log(factor));
  if (key === 'variance') return rounded(value * factor * factor);
  return inProportion.has(key) ? rounded(value * factor) : value;
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
