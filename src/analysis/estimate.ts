import { student975 } from './studentQuantile.ts';
import { wilsonInterval } from './proportion.ts';

/** A mean over the n replications in which the figure exists, with its 95% interval; one replication has no spread. */
export interface Estimate {
  readonly mean: number;
  readonly sd: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number;
}

/**
 * Mean, standard deviation and t interval of the values that exist (are not NaN), added up in their order; null when
 * there is none.
 */
export function meanEstimate(values: Float64Array): Estimate | null {
  const n = countOf(values);
  if (n === 0) return null;
  const mean = meanOf(values, n);
  if (n === 1) return { mean, sd: null, low: null, high: null, n };
  const sd = Math.sqrt(squaresOf(values, mean) / (n - 1));
  const margin = sd === 0 ? 0 : (student975(n - 1) * sd) / Math.sqrt(n);
  return { mean, sd, low: mean - margin, high: mean + margin, n };
}

/** The estimate of values of 0 and 1: the mean is a proportion, with Wilson's interval. */
export function shareEstimate(values: Float64Array): Estimate | null {
  const estimate = meanEstimate(values);
  if (estimate === null || estimate.n === 1) return estimate;
  const { mean, n } = estimate;
  return { ...estimate, ...wilsonInterval(Math.round(mean * n), n) };
}

/**
 * The estimate of values that cannot be below zero, nor above `highest` where that is given: the t interval is cut
 * there. The part that is cut away cannot contain the mean, so the interval is right as often as before.
 */
export function amountEstimate(values: Float64Array, highest = Infinity): Estimate | null {
  const estimate = meanEstimate(values);
  if (estimate === null || estimate.low === null || estimate.high === null) return estimate;
  return { ...estimate, low: Math.max(0, estimate.low), high: Math.min(highest, estimate.high) };
}

/** The half-width of a t interval, also where it is cut at one end. Null with one replication. */
export function halfWidthOfMean({ mean, low, high }: Pick<Estimate, 'mean' | 'low' | 'high'>): number | null {
  return low === null || high === null ? null : Math.max(high - mean, mean - low);
}

/** How many values exist. */
export function countOf(values: Float64Array): number {
  let n = 0;
  for (let at = 0; at < values.length; at++) if (!Number.isNaN(values[at])) n += 1;
  return n;
}

/** The sum over n; a value that all share is the mean itself, to the last bit. */
function meanOf(values: Float64Array, n: number): number {
  let sum = 0;
  let low = Infinity;
  let high = -Infinity;
  for (let at = 0; at < values.length; at++) {
    const value = values[at];
    if (Number.isNaN(value)) continue;
    sum += value;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return low === high ? low : sum / n;
}

function squaresOf(values: Float64Array, mean: number): number {
  let sum = 0;
  for (let at = 0; at < values.length; at++) {
    const distance = values[at] - mean;
    if (!Number.isNaN(distance)) sum += distance * distance;
  }
  return sum;
}
