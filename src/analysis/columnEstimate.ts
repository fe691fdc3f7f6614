import type { Column } from '../experiment/outcomes/columns.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';
import { type Difference, meanDifference, shareDifference } from './difference.ts';
import { amountEstimate, type Estimate, meanEstimate, shareEstimate } from './estimate.ts';

/** The figures of every winter of a run, column by column: a summary, or a part of one. */
export interface WinterFigures {
  readonly scenario: Scenario;
  readonly replications: number;
  readonly columns: readonly Column[];
  hasColumn(id: string): boolean;
  /** Throws for an unknown id. */
  columnNamed(id: string): Column;
  /** The values by replication (NaN where the figure does not exist). Throws for an unknown id. */
  column(id: string): Float64Array;
}

/** The mean of a column with its interval, worked out by `valuesEstimate`. Null when the figure exists in no winter. */
export function columnEstimate(figures: WinterFigures, column: Column): Estimate | null {
  return figures.hasColumn(column.id) ? valuesEstimate(figures.column(column.id), column) : null;
}

/**
 * The mean of a column's values with its interval: Wilson's for a yes or no, t for the rest. The interval keeps to what
 * the figure can be: not below zero unless the column allows it, nor above the column's most.
 */
export function valuesEstimate(
  values: Float64Array,
  { unit, canBeNegative, most }: Pick<Column, 'unit' | 'canBeNegative' | 'most'>,
): Estimate | null {
  if (unit === 'yesNo') return shareEstimate(values);
  if (canBeNegative === true) return meanEstimate(values);
  return amountEstimate(values, most);
}

/** How much more of a column `to` has than `from` in the same winters. Null when they have no winter in common. */
export function columnDifference(from: WinterFigures, to: WinterFigures, column: Column): Difference | null {
  if (!from.hasColumn(column.id) || !to.hasColumn(column.id)) return null;
  const [before, after] = [from.column(column.id), to.column(column.id)];
  return column.unit === 'yesNo' ? shareDifference(before, after) : meanDifference(before, after);
}

/** The estimate of the column with this id. Throws when there is no such column. */
export function estimateOf(figures: WinterFigures, id: string): Estimate | null {
  return columnEstimate(figures, figures.columnNamed(id));
}
