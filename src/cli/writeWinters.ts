import fs from 'node:fs';
import path from 'node:path';
import { csvOf } from '../analysis/result/csvOf.ts';
import { type WinterRows, winterTable } from '../analysis/result/winterRows.ts';
import { folderProblems } from './checkOut.ts';
import { writeFiles } from './writeFiles.ts';

/** What keeps the winters from being written to a file; found out before a run. */
export function wintersFileProblems(file: string | undefined): string[] {
  if (file === undefined) return [];
  if (!/\.(csv|json)$/i.test(file))
    return [`--winters: found "${file}"; allowed: a file whose name ends with .csv or .json`];
  if (fs.statSync(file, { throwIfNoEntry: false })?.isDirectory() === true)
    return [`--winters ${file}: there is a folder of that name`];
  return folderProblems('--winters', path.dirname(file));
}

/** Writes the figures of every winter, as the name of the file asks. */
export function writeWinters(file: string, winters: WinterRows): void {
  const isTable = /\.csv$/i.test(file);
  writeFiles([{ file, text: isTable ? csvOf(winterTable(winters)) : `${JSON.stringify(winters)}\n` }]);
}
