import fs from 'node:fs';
import path from 'node:path';
import type { Library } from '../../scenario/overlays/library.ts';
import type { LibraryDocument } from '../../scenario/schema/scenario.ts';
import { readDocumentFile } from './readDocumentFile.ts';
import { shippedDocument, shippedIndex } from './shippedLibrary.ts';

const extensions = ['.json', '.yaml', '.yml'];
/** The most files next to a scenario that are searched for an id, so that a crowded folder does not delay the command. */
const mostFilesLookedInto = 200;

/** Finds references: first in the shipped library, then among the files of a folder. */
export function libraryBeside(folder: string): Library {
  const find = (id: string) => shippedDocument(id) ?? documentBeside(folder, id);
  return Object.assign(find, { ids: shippedIndex().entries.map(({ id }) => id) });
}

/** The file named after the id, or else the first by name whose text states that id. */
function documentBeside(folder: string, id: string): LibraryDocument | undefined {
  const named = extensions.map((extension) => path.join(folder, id + extension)).find(isRegularFile);
  if (named !== undefined) return readDocumentFile(named);
  const holder = filesOf(folder).find((file) => states(file, id));
  return holder === undefined ? undefined : readDocumentFile(holder);
}

function filesOf(folder: string): string[] {
  const names = fs.readdirSync(folder).filter((name) => extensions.includes(path.extname(name)));
  return names
    .sort()
    .slice(0, mostFilesLookedInto)
    .map((name) => path.join(folder, name))
    .filter(isRegularFile);
}

/** A pipe next to the scenario is not read: nobody may ever write to it. */
function isRegularFile(file: string): boolean {
  return fs.statSync(file, { throwIfNoEntry: false })?.isFile() === true;
}

/** Whether a file begins with that id as its own: in JSON or YAML, before any part of the scenario. */
function states(file: string, id: string): boolean {
  const head = startOf(file);
  const own = /(?:^|[\s{,])["']?id["']?\s*:\s*["']?([\w-]+)/.exec(head);
  return own?.[1] === id;
}

function startOf(file: string): string {
  const bytes = Buffer.alloc(4096);
  const descriptor = fs.openSync(file, 'r');
  try {
    return bytes.toString('utf8', 0, fs.readSync(descriptor, bytes));
  } finally {
    fs.closeSync(descriptor);
  }
}
