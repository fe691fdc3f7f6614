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
 * Writes all of several files or none: each under a temporary name next to its place, then all are renamed. `stale` are
 * files that go at that moment. Throws BadInput with one line in words where that fails; what was there before stays.
 */
export function writeFiles(
  files: readonly WantedFile[],
  stale: readonly string[] = [],
  write: Write = (file, text) => fs.writeFileSync(file, text),
): void {
  const moves = new Moves();
  const temporary = files.map(({ file }) => hiddenName(file, 'new'));
  try {
    files.forEach(({ text }, at) => write(temporary[at], text));
    const replaced = [...stale, ...files.map(({ file }) => file)].filter((file) => fs.existsSync(file));
    const aside = replaced.map((file) => moves.make(file, hiddenName(file, 'before')));
    files.forEach(({ file }, at) => moves.make(temporary[at], file));
    for (const file of aside) fs.rmSync(file, { force: true });
  } catch (error) {
    moves.takeBack();
    for (const file of temporary) fs.rmSync(file, { force: true });
    const place = path.dirname(files[0].file);
    throw new BadInput([`Nothing was written to ${place}: ${fileTroubleInWords(error)}.`]);
  }
}

function hiddenName(file: string, what: 'new' | 'before'): string {
  return path.join(path.dirname(file), `.${path.basename(file)}-${what}-${process.pid}`);
}

/** Renamings, which can be taken back in the opposite order. */
class Moves {
  readonly #made: { readonly from: string; readonly to: string }[] = [];

  /** Gives a file another name, which it returns; folders, pipes and devices stay where they are. */
  make(from: string, to: string): string {
    const found = fs.statSync(from);
    if (found.isDirectory()) throw Object.assign(new Error(from), { code: 'EISDIR' });
    if (!found.isFile()) throw new Error(`${path.basename(from)} is not a file`);
    fs.renameSync(from, to);
    this.#made.push({ from, to });
    return to;
  }

  takeBack(): void {
    for (const { from, to } of this.#made.reverse()) fs.renameSync(to, from);
  }
}
