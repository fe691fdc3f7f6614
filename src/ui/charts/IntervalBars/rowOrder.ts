/** How rows are sorted: by a heading. */
export interface RowOrder {
  readonly by: string;
  readonly descending: boolean;
}

/** What a row is sorted by; null where that does not exist. */
export type SortKey = number | string | null;

/** A second press on a heading turns the order round; names begin at A, figures with the highest. */
export function nextOrder(order: RowOrder, heading: string, nameHeading: string): RowOrder {
  if (heading === order.by) return { by: heading, descending: !order.descending };
  return { by: heading, descending: heading !== nameHeading };
}

/** Sorts rows by their keys; what has none comes last, whichever way. */
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
