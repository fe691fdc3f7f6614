import { countOf } from '../estimate.ts';
import { wilsonInterval } from '../proportion.ts';
import type { Chance } from './resultTypes.ts';

/** The share of ones among values of 0 and 1, with Wilson's interval. With no winters the interval is 0 to 1. */
export function chance(values: Float64Array): Chance {
  const n = countOf(values);
  if (n === 0) return { probability: 0, low: 0, high: 1 };
  const times = values.filter((value) => value === 1).length;
  return { probability: times / n, ...wilsonInterval(times, n) };
}
