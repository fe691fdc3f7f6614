import fs from 'node:fs';
import path from 'node:path';
import { BadInput } from './badInput.ts';
import { fileTroubleInWords } from './outTrouble.ts';

/** A file to be written. */
export interface WantedFile {
  readonly file: string;
  readonly text: string;
}

type Write = (file: string, text: string) => void;

/**
 * Writes all of several files or none: each under a temporary name beside its place, then all are renamed. `stale` are
 * files that go at that moment. Throws BadInput with one line in words where that fails; what was there before stays.
 */
export function writeFiles(
  files: readonly WantedFile[],
  stale: readonly string[] = [],
  write: Write = (file, text) => fs.writeFileSync(file, text),
): void {
  const temporary = files.map(({ file }) =>
    path.join(path.dirname(file), `.${path.basename(file)}-${process.pid}`),
  );
  try {
    files.forEach(({ text }, at) => write(temporary[at], text));
    for (const file of stale) fs.rmSync(file, { force: true });
    files.forEach(({ file }, at) => fs.renameSync(temporary[at], file));
  } catch (error) {
    for (const file of temporary) fs.rmSync(file, { force: true });
    const place = path.dirname(files[0].file);
    throw new BadInput([`Nothing was written to ${place}: ${fileTroubleInWords(error)}.`]);
  }
}
