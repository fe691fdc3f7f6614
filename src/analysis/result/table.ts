/** A cell of a table; null is an empty cell. */
export type Cell = string | number | null;

export type Row = Readonly<Record<string, Cell>>;

/** A table for a CSV file: its name without ending, the order of its columns, its rows. */
export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** Beginnings that make a spreadsheet read a text as a formula. */
const formula = /^[=+\-@\t\r]/;

/** A text that a spreadsheet would run as a formula gets an apostrophe before it; numbers stay. */
export function safeCell(cell: Cell): Cell {
  return typeof cell === 'string' && formula.test(cell) ? `'${cell}` : cell;
}
