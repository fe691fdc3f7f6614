import type { Column } from '../experiment/outcomes/columns.ts';
import { columnDifference, columnEstimate, type WinterFigures } from './columnEstimate.ts';
import { type Difference, pairedValues } from './difference.ts';
import type { Estimate } from './estimate.ts';

/** One figure in two variants of the same winters. */
export interface PairedRow {
  readonly column: Column;
  readonly from: Estimate | null;
  readonly to: Estimate | null;
  /** `to` less `from`. */
  readonly difference: Difference | null;
  /** Winter by winter `to` less `from`; NaN where either does not exist. */
  readonly values: Float64Array;
}

/** Paired differences, `to` less `from`, of the chosen columns in their order (by id; all outcomes when not given). */
export function pairedTable(
  from: WinterFigures,
  to: WinterFigures,
  columns?: readonly string[],
): PairedRow[] {
  return chosenColumns(from, columns).map((column) => ({
    column,
    from: columnEstimate(from, column),
    to: columnEstimate(to, column),
    difference: columnDifference(from, to, column),
    values: to.hasColumn(column.id)
      ? pairedValues(from.column(column.id), to.column(column.id))
      : new Float64Array(0),
  }));
}

function chosenColumns(figures: WinterFigures, ids?: readonly string[]): Column[] {
  if (ids !== undefined) return ids.map((id) => figures.columnNamed(id));
  return figures.columns.filter(({ group }) => group === 'outcome');
}
