import fs from 'node:fs';
import path from 'node:path';
import { type LibraryIndex, readLibraryIndex } from '../../scenario/libraryIndex.ts';
import { formatProblem } from '../../scenario/problems.ts';
import type { LibraryDocument } from '../../scenario/schema/scenario.ts';
import { packageFolder } from './packageFolder.ts';
import { readDocumentFile } from './readDocumentFile.ts';

let index: LibraryIndex | undefined;
const documents = new Map<string, LibraryDocument>();

/** The index of the library that is shipped with the package, in the order in which it is listed. */
export function shippedIndex(): LibraryIndex {
  index ??= readIndex();
  return index;
}

/** A document of the shipped library; its file is read only when it is asked for. */
export function shippedDocument(id: string): LibraryDocument | undefined {
  const known = documents.get(id);
  if (known !== undefined) return known;
  const entry = shippedIndex().entries.find((one) => one.id === id);
  if (entry === undefined) return undefined;
  const document = readDocumentFile(path.join(scenariosFolder(), entry.file));
  documents.set(id, document);
  return document;
}

function readIndex(): LibraryIndex {
  const value: unknown = JSON.parse(fs.readFileSync(path.join(scenariosFolder(), 'library.json'), 'utf8'));
  const result = readLibraryIndex(value);
  if (!result.ok)
    throw new Error(`the shipped library is damaged: ${result.problems.map(formatProblem).join('; ')}`);
  return result.index;
}

function scenariosFolder(): string {
  return path.join(packageFolder(), 'scenarios');
}
