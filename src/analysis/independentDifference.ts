import type { Column } from '../experiment/outcomes/columns.ts';
import type { WinterFigures } from './columnEstimate.ts';
import type { Difference } from './difference.ts';
import { type Estimate, meanEstimate, shareEstimate } from './estimate.ts';
import { student975 } from './studentQuantile.ts';

/**
 * How much more of a column `to` has than `from`, where the two have unrelated winters (another seed). The interval is
 * Welch's t interval for means and Newcombe's for proportions (1998, method 10, from the two Wilson intervals). Null
 * where either has no winter with the figure. `n` is the smaller number of winters.
 */
export function independentDifference(
  from: WinterFigures,
  to: WinterFigures,
  { id, unit }: Column,
): Difference | null {
  if (!from.hasColumn(id) || !to.hasColumn(id)) return null;
  const estimateOf = unit === 'yesNo' ? shareEstimate : meanEstimate;
  const [before, after] = [estimateOf(from.column(id)), estimateOf(to.column(id))];
  if (before === null || after === null) return null;
  return unit === 'yesNo' ? newcombe(before, after) : welch(before, after);
}

/** Welch's interval of a difference of two means; none with a single winter on either side. */
export function welch(before: Estimate, after: Estimate): Difference {
  const mean = after.mean - before.mean;
  const n = Math.min(before.n, after.n);
  const plain = { mean, n, differing: mean === 0 ? 0 : n };
  if (before.sd === null || after.sd === null) return { ...plain, low: null, high: null };
  const [one, other] = [before.sd ** 2 / before.n, after.sd ** 2 / after.n];
  const variance = one + other;
  if (variance === 0) return { ...plain, low: mean, high: mean };
  const freedom = variance ** 2 / (one ** 2 / (before.n - 1) + other ** 2 / (after.n - 1));
  const margin = student975(Math.max(1, Math.floor(freedom))) * Math.sqrt(variance);
  return { ...plain, low: mean - margin, high: mean + margin };
}

/** Newcombe's interval of a difference of two proportions from their Wilson intervals. */
export function newcombe(before: Estimate, after: Estimate): Difference {
  const mean = after.mean - before.mean;
  const n = Math.min(before.n, after.n);
  const plain = { mean, n, differing: mean === 0 ? 0 : n };
  if (before.low === null || before.high === null || after.low === null || after.high === null)
    return { ...plain, low: null, high: null };
  const down = Math.hypot(after.mean - after.low, before.high - before.mean);
  const up = Math.hypot(after.high - after.mean, before.mean - before.low);
  return { ...plain, low: mean - down, high: mean + up };
}
