import { csvFormatRows } from 'd3-dsv';
import type { Table } from './table.ts';

/** A table as the text of a CSV file: a line of headings, then the rows; an empty cell where there is no figure. */
export function csvOf({ columns, rows }: Table): string {
  const cells = rows.map((row) => columns.map((column) => (row[column] === null ? '' : String(row[column]))));
  return `${csvFormatRows([[...columns], ...cells])}\n`;
}
