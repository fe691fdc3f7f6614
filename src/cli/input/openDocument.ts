import path from 'node:path';
import { nearestOf } from '../../scenario/nearest.ts';
import type { LibraryDocument } from '../../scenario/schema/scenario.ts';
import { BadInput } from '../badInput.ts';
import { isFile, readDocumentFile } from './readDocumentFile.ts';
import { awaitText, nameOfInput } from './readText.ts';
import { shippedDocument, shippedIndex } from './shippedLibrary.ts';

/** A document as it was named on the command line. */
export interface OpenedDocument {
  /** What problems call it. */
  readonly name: string;
  readonly document: LibraryDocument;
  /** Where references are looked for after the shipped library. */
  readonly folder: string;
}

/** Opens a file, `-` for standard input, or a scenario or overlay of the shipped library by its id. */
export async function openDocument(name: string): Promise<OpenedDocument> {
  await awaitText(name);
  if (name === '-')
    return { name: nameOfInput(name), document: readDocumentFile(name), folder: process.cwd() };
  if (isFile(name))
    return { name, document: readDocumentFile(name), folder: path.dirname(path.resolve(name)) };
  const document = shippedDocument(name);
  if (document === undefined) throw new BadInput([notFound(name)]);
  return { name, document, folder: process.cwd() };
}

function notFound(name: string): string {
  const ids = shippedIndex().entries.map(({ id }) => id);
  const nearest = nearestOf(name, ids);
  const line = `${name}: there is no such file, and the library has no such id; allowed: a file, - for standard input, or an id that "winterproof list" prints`;
  return nearest === undefined ? line : `${line}. Did you mean "${nearest}"?`;
}
