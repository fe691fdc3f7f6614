/** How rows are sorted: by a heading. */
export interface RowOrder {
  readonly by: string;
  readonly descending: boolean;
}

/** The value that a row is sorted by. Null where the row has none. */
export type SortKey = number | string | null;

/** The order after a press on a heading. A second press reverses it. Names begin at A, figures with the highest. */
export function nextOrder(order: RowOrder, heading: string, nameHeading: string): RowOrder {
  if (heading === order.by) return { by: heading, descending: !order.descending };
  return { by: heading, descending: heading !== nameHeading };
}

/** Sorts rows by their keys. Rows without a key are last, whichever way. */
export function inOrder<Row>(
  rows: readonly Row[],
  { descending }: RowOrder,
  keyOf: (row: Row) => SortKey,
): Row[] {
  const sign = descending ? -1 : 1;
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((a, b) => compare(a.key, b.key, sign))
    .map(({ row }) => row);
}

function compare(a: SortKey, b: SortKey, sign: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === 'string' || typeof b === 'string')
    return sign * String(a).localeCompare(String(b), 'en-GB');
  return sign * (a - b);
}
