import fs from 'node:fs';
import path from 'node:path';
import { csvOf } from '../analysis/result/csvOf.ts';
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
