import { meanEstimate } from './estimate.ts';
import { normal975, zeroEventsUpperBound } from './proportion.ts';

/** A mean paired difference over the n winters in which both figures exist, with its 95% interval. */
export interface Difference {
  readonly mean: number;
  /** Null with a single winter. */
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number;
  /** Winters in which the two differ at all. */
  readonly differing: number;
}

/** Winter by winter `to` less `from`, by replication; NaN where either does not exist. */
export function pairedValues(from: Float64Array, to: Float64Array): Float64Array {
  return Float64Array.from({ length: Math.min(from.length, to.length) }, (_, at) => to[at] - from[at]);
}

/** Mean of `to` less `from` with a t interval over winters; null when no winter has both. */
export function meanDifference(from: Float64Array, to: Float64Array): Difference | null {
  const differences = pairedValues(from, to);
  const estimate = meanEstimate(differences);
  if (estimate === null) return null;
  const { mean, low, high, n } = estimate;
  return { mean, low, high, n, differing: differences.filter((one) => one > 0 || one < 0).length };
}

/**
 * The difference of two proportions in the same winters (values 0 and 1). Its interval is that of Bonett and Price
 * (2012, adjusted Wald for paired proportions). When no winter differs, it is the exact bound on a change in either
 * direction: at most 1 - 0.025^(1/n) of winters.
 */
export function shareDifference(from: Float64Array, to: Float64Array): Difference | null {
  const plain = meanDifference(from, to);
  if (plain === null || plain.n === 1) return plain;
  const { n, differing } = plain;
  const bound = zeroEventsUpperBound(n);
  if (differing === 0) return { ...plain, low: -bound, high: bound };
  const up = pairedValues(from, to).filter((one) => one > 0).length;
  return { ...plain, ...adjustedWald(up, differing - up, n) };
}

function adjustedWald(up: number, down: number, n: number): { low: number; high: number } {
  const [more, less] = [(up + 1) / (n + 2), (down + 1) / (n + 2)];
  const centre = more - less;
  const margin = normal975 * Math.sqrt((more + less - centre * centre) / (n + 2));
  return { low: Math.max(-1, centre - margin), high: Math.min(1, centre + margin) };
}
