import fs from 'node:fs';
import { parseDocument } from '../../scenario/codec.ts';
import { largestFileBytes } from '../../scenario/parseText.ts';
import type { LibraryDocument } from '../../scenario/schema/scenario.ts';
import { BadInput, linesOf } from '../badInput.ts';

/** Reads one file, JSON or YAML; throws BadInput with all its problems. */
export function readDocumentFile(file: string): LibraryDocument {
  return documentOf(textOfFile(file), file);
}

/** What a text holds; problems bear the name of the file. */
export function documentOf(text: string, file: string): LibraryDocument {
  const parsed = parseDocument(text, file);
  if (!parsed.ok) throw new BadInput(linesOf(file, parsed.problems));
  return parsed.document;
}

/** Whether something with that name is there that can be read as a file. */
export function isFile(file: string): boolean {
  const stats = fs.statSync(file, { throwIfNoEntry: false });
  return stats !== undefined && !stats.isDirectory();
}

function textOfFile(file: string): string {
  try {
    const { size } = fs.statSync(file);
    if (size > largestFileBytes)
      throw new BadInput([
        `${file}: the file is too large to open; found ${size} bytes; allowed: at most 10 MB`,
      ]);
    return fs.readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof BadInput) throw error;
    throw new BadInput([`${file}: cannot be read: ${(error as Error).message}`]);
  }
}
