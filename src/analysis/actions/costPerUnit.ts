import type { Column } from '../../experiment/outcomes/columns.ts';
import type { Summary } from '../../experiment/summary/summary.ts';
import { columnDifference } from '../columnEstimate.ts';
import { pairedValues } from '../difference.ts';
import { WinterBootstrap } from '../winterBootstrap.ts';

/** A ratio of two totals over winters, with its 95% interval by a bootstrap over winters. */
export interface Ratio {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly n: number;
}

const costs = 'costOfActions';

/**
 * Money spent on actions for each unit of the outcome gained by one more action: total cost over total benefit, paired
 * by winter. Null where the interval of the benefit contains 0, where nothing is gained, or where the outcome is money
 * or no amount.
 */
export function costPerUnit(without: Summary, plan: Summary, column: Column): Ratio | null {
  if (column.unit === 'money' || column.better === 'none') return null;
  const sign = column.better === 'low' ? -1 : 1;
  const difference = columnDifference(without, plan, column);
  if (difference === null || difference.low === null || difference.high === null) return null;
  if (Math.min(sign * difference.low, sign * difference.high) <= 0) return null;
  const gains = pairedValues(without.column(column.id), plan.column(column.id)).map((one) => sign * one);
  const spent = pairedValues(without.column(costs), plan.column(costs));
  const ratio = new WinterBootstrap(spent.length).ratio(spent, gains);
  if (ratio === null || ratio.low === null || ratio.high === null) return null;
  return { mean: ratio.mean, low: ratio.low, high: ratio.high, n: ratio.n };
}
