import type { LibraryIndex } from '../../scenario/libraryIndex.ts';
import type { LibraryDocument } from '../../scenario/schema/scenario.ts';
import { frozen } from './frozen.ts';
import { readShipped } from './readShipped.ts';

/** One line of the library's index. */
export type LibraryEntry = LibraryIndex['entries'][number];

const root = '../../../scenarios/';
const index = import.meta.glob<LibraryIndex>('../../../scenarios/library.json', {
  eager: true,
  import: 'default',
});
const addresses = import.meta.glob<string>('../../../scenarios/*/*.json', {
  eager: true,
  query: '?url',
  import: 'default',
});
const loaded = new Map<string, Promise<LibraryDocument>>();

/** What is shipped, in the order in which it is listed, and what opens first; tests hold it against its schema. */
export const shippedIndex: LibraryIndex = Object.values(index)[0];

/** The entry of a shipped document, if there is one of that id. */
export function shippedEntry(id: string): LibraryEntry | undefined {
  return shippedIndex.entries.find((entry) => entry.id === id);
}

/** A shipped document, fetched from the origin once; a failed fetch may be tried again. */
export function loadShipped(id: string): Promise<LibraryDocument> {
  const known = loaded.get(id);
  if (known !== undefined) return known;
  const fetched = fetchDocument(id);
  loaded.set(id, fetched);
  fetched.catch(() => loaded.delete(id));
  return fetched;
}

async function fetchDocument(id: string): Promise<LibraryDocument> {
  const entry = shippedEntry(id);
  const address = entry && addresses[root + entry.file];
  if (entry === undefined || address === undefined) throw new Error(`the library has no file of "${id}"`);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${entry.file} could not be fetched (${response.status})`);
  return frozen(readShipped(await response.json()));
}

// The scenario that opens first is on its way before anything is drawn.
void loadShipped(shippedIndex.opens).catch(() => undefined);
