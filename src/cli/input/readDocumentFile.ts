import fs from 'node:fs';
import { parseDocument } from '../../scenario/files/codec.ts';
import type { LibraryDocument } from '../../scenario/schema/scenario.ts';
import { BadInput, linesOf } from '../badInput.ts';
import { nameOfInput, readText } from './readText.ts';

/** Reads one file, JSON or YAML, or standard input for `-`; throws BadInput with all its problems. */
export function readDocumentFile(name: string): LibraryDocument {
  const parsed = parseDocument(readText(name), nameOfInput(name));
  if (!parsed.ok) throw new BadInput(linesOf(nameOfInput(name), parsed.problems));
  return parsed.document;
}

/** Whether something with that name is there that can be read as a file. */
export function isFile(file: string): boolean {
  try {
    const stats = fs.statSync(file, { throwIfNoEntry: false });
    return stats !== undefined && !stats.isDirectory();
  } catch {
    // A name that is too long, or goes in circles, is no file.
    return false;
  }
}
