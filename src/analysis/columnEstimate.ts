import type { Column } from '../experiment/columns.ts';
import type { Summary } from '../experiment/summary.ts';
import { type Difference, meanDifference, shareDifference } from './difference.ts';
import { type Estimate, meanEstimate, shareEstimate } from './estimate.ts';

/** The mean of a column with its interval: Wilson's for a yes or no, t for the rest. Null when no winter has it. */
export function columnEstimate(summary: Summary, column: Column): Estimate | null {
  if (!summary.hasColumn(column.id)) return null;
  const values = summary.column(column.id);
  return column.unit === 'yesNo' ? shareEstimate(values) : meanEstimate(values);
}

/** How much more of a column `to` has than `from` in the same winters; null when they have no winter in common. */
export function columnDifference(from: Summary, to: Summary, column: Column): Difference | null {
  if (!from.hasColumn(column.id) || !to.hasColumn(column.id)) return null;
  const [before, after] = [from.column(column.id), to.column(column.id)];
  return column.unit === 'yesNo' ? shareDifference(before, after) : meanDifference(before, after);
}

/** The same for the id of a column; an error when there is no such column. */
export function estimateOf(summary: Summary, id: string): Estimate | null {
  return columnEstimate(summary, summary.columnNamed(id));
}
