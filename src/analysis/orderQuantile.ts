import { incompleteBeta } from '../sim/math/incompleteBeta.ts';

/** A quantile of a sample as an order statistic. The value or an end is null where the sample is too small for it. */
export interface OrderQuantile {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number;
}

const tail = 0.025;

/** The values that exist, ascending. */
export function sorted(values: Float64Array): Float64Array {
  return values.filter((value) => !Number.isNaN(value)).sort();
}

/** The smallest of the ascending values that at least a share of them do not exceed; null when there is none. */
export function orderStatistic(ascending: Float64Array, probability: number): number | null {
  if (ascending.length === 0) return null;
  const rank = Math.max(1, Math.ceil(probability * ascending.length - 1e-9));
  return ascending[Math.min(rank, ascending.length) - 1];
}

/**
 * A quantile with a 95% interval between order statistics, free of any assumption about the distribution (binomial
 * counts below the quantile, at most 2.5% on each side). The value is null when fewer than one observation is expected
 * beyond it. An end is null when no order statistic is extreme enough.
 */
export function orderQuantile(values: Float64Array, probability: number): OrderQuantile {
  const ascending = sorted(values);
  const n = ascending.length;
  const low = firstRank(n, (rank) => countAtMost(rank, n, probability) > tail);
  const high = firstRank(n, (rank) => countAtMost(rank, n, probability) >= 1 - tail);
  return {
    value: isInReach(n, probability) ? orderStatistic(ascending, probability) : null,
    low: low >= 1 ? ascending[low - 1] : null,
    high: high < n ? ascending[high] : null,
    n,
  };
}

/** Whether at least one of n observations is expected beyond a quantile, on its nearer side. */
export function isInReach(n: number, probability: number): boolean {
  return n * Math.min(probability, 1 - probability) >= 1 - 1e-9;
}

/** The smallest count from 0 to n for which a condition holds that stays true once it is; n when there is none. */
function firstRank(n: number, holds: (count: number) => boolean): number {
  let [low, high] = [0, n];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The chance that at most `count` of n observations lie below the quantile. */
function countAtMost(count: number, n: number, probability: number): number {
  return count >= n ? 1 : incompleteBeta(n - count, count + 1, 1 - probability);
}
