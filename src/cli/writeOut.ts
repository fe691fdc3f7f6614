import fs from 'node:fs';
import path from 'node:path';
import { csvFormatRows } from 'd3-dsv';
import type { Table } from '../analysis/result/table.ts';

/** Writes a document as result.json and each table as a CSV file of its name; returns the names of the files. */
export function writeOut(folder: string, document: object, tables: readonly Table[]): string[] {
  fs.mkdirSync(folder, { recursive: true });
  const files = [
    { name: 'result.json', text: `${JSON.stringify(document)}\n` },
    ...tables.map((table) => ({ name: `${table.name}.csv`, text: csvOf(table) })),
  ];
  for (const { name, text } of files) fs.writeFileSync(path.join(folder, name), text);
  return files.map(({ name }) => name);
}

function csvOf({ columns, rows }: Table): string {
  const cells = rows.map((row) => columns.map((column) => (row[column] === null ? '' : String(row[column]))));
  return `${csvFormatRows([[...columns], ...cells])}\n`;
}
