import { bootstrapWeights, resamples } from '../../experiment/bootstrapWeights.ts';
import type { Column } from '../../experiment/columns.ts';
import type { Summary } from '../../experiment/summary.ts';
import { columnDifference } from '../columnEstimate.ts';
import { pairedValues } from '../difference.ts';

/** A ratio of two totals over winters, with its 95 % interval by a bootstrap over winters. */
export interface Ratio {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly n: number;
}

const costs = 'costOfActions';

/**
 * Money spent on actions per unit of the outcome gained by having one action more: total cost over total benefit, paired by winter.
 * None is given where the interval of the benefit holds 0, where nothing is gained, or for outcomes that are money or no amount.
 */
export function costPerUnit(without: Summary, plan: Summary, column: Column): Ratio | null {
  if (column.unit === 'money' || column.better === 'none') return null;
  const sign = column.better === 'low' ? -1 : 1;
  const difference = columnDifference(without, plan, column);
  if (difference === null || difference.low === null || difference.high === null) return null;
  if (Math.min(sign * difference.low, sign * difference.high) <= 0) return null;
  const gains = pairedValues(without.column(column.id), plan.column(column.id)).map((one) => sign * one);
  const spent = pairedValues(without.column(costs), plan.column(costs));
  return ratioOf(spent, gains);
}

/** The ratio of two totals over the winters that have both; null where the denominator is not above 0 in a resample. */
export function ratioOf(above: Float64Array, below: Float64Array): Ratio | null {
  const tops = new Float64Array(resamples);
  const bottoms = new Float64Array(resamples);
  const weights = new Uint8Array(resamples);
  let [top, bottom, n] = [0, 0, 0];
  for (let winter = 0; winter < Math.min(above.length, below.length); winter += 1) {
    if (Number.isNaN(above[winter]) || Number.isNaN(below[winter])) continue;
    [top, bottom, n] = [top + above[winter], bottom + below[winter], n + 1];
    bootstrapWeights(winter, weights);
    weights.forEach((weight, resample) => {
      tops[resample] += weight * above[winter];
      bottoms[resample] += weight * below[winter];
    });
  }
  if (!(bottom > 0) || bottoms.some((one) => !(one > 0))) return null;
  const ratios = tops.map((one, resample) => one / bottoms[resample]).sort();
  return { mean: top / bottom, low: ratios[lowest], high: ratios[resamples - 1 - lowest], n };
}

/** The place of the 2.5th percentile among the sorted resamples. */
const lowest = Math.floor(0.025 * resamples);
