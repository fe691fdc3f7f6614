import fs from 'node:fs';
import path from 'node:path';
import { csvOf } from '../analysis/result/csvOf.ts';
import type { Table } from '../analysis/result/table.ts';
import { makeFolder } from './checkOut.ts';
import { writeFiles } from './writeFiles.ts';

/** Every table that some command writes: one of an earlier run would be taken for one of this. */
const tableNames = [
  ...['run', 'stages', 'stageDays', 'outcomes', 'levels', 'levelDays', 'actions', 'indicatorDays'],
  ...['differences', 'settings', 'sweep'],
];

/**
 * Writes a document as result.json and each table as a CSV file of its name, all or none; returns the names of the files.
 * Where a result.json is replaced, the tables of that earlier run go.
 */
export function writeOut(folder: string, document: object, tables: readonly Table[]): string[] {
  const files = [
    { name: 'result.json', text: `${JSON.stringify(document)}\n` },
    ...tables.map((table) => ({ name: `${table.name}.csv`, text: csvOf(table) })),
  ];
  makeFolder(path.resolve(folder));
  const names = files.map(({ name }) => name);
  writeFiles(
    files.map(({ name, text }) => ({ file: path.join(folder, name), text })),
    staleIn(folder, names),
  );
  return names;
}

function staleIn(folder: string, names: readonly string[]): string[] {
  if (!fs.existsSync(path.join(folder, 'result.json'))) return [];
  return tableNames
    .map((name) => `${name}.csv`)
    .filter((name) => !names.includes(name))
    .map((name) => path.join(folder, name));
}
