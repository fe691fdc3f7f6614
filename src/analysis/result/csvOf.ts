import { csvFormatRows } from 'd3-dsv';
import type { Cell, Table } from './table.ts';

/** Without it a spreadsheet takes the file for one of the system's old encoding: “Zoë” becomes “ZoÃ«”. */
const BYTE_ORDER_MARK = '\uFEFF';
/** Beginnings that make a spreadsheet read a text as a formula. */
const formula = /^\s*[=+\-@]/;
/** What would break a row or cannot be seen: line breaks, tabs, control characters and marks of direction. */
const unsafe = /[\s\p{Cc}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\u2028\u2029]+/gu;

/** A table as the text of a CSV file in UTF-8: a line of headings, then the rows; an empty cell where there is no figure. */
export function csvOf({ columns, rows }: Table): string {
  const cells = rows.map((row) => columns.map((column) => cellText(row[column] ?? null)));
  return `${BYTE_ORDER_MARK}${csvFormatRows([[...columns], ...cells])}\n`;
}

/**
 * Text in one line, which no spreadsheet runs: text that looks like a formula gets an apostrophe in front. Numbers
 * stay.
 */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const line = cell.replace(unsafe, ' ').trim();
  return formula.test(line) ? `'${line}` : line;
}
