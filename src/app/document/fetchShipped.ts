import type { LibraryIndex } from '../../scenario/libraryIndex.ts';

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
const fetched = new Map<string, Promise<unknown>>();

/** The shipped documents in their order in the list, and the first to open. Tests check it against its schema. */
export const shippedIndex: LibraryIndex = Object.values(index)[0]!;

/** The entry of a shipped document, if there is one of that id. */
export function shippedEntry(id: string): LibraryEntry | undefined {
  return shippedIndex.entries.find((entry) => entry.id === id);
}

/** The plain values of a shipped file, loaded from the origin once. After a failure it may be tried again. */
export function fetchShipped(id: string): Promise<unknown> {
  const known = fetched.get(id);
  if (known !== undefined) return known;
  const values = fetchValues(id);
  fetched.set(id, values);
  values.catch(() => fetched.delete(id));
  return values;
}

async function fetchValues(id: string): Promise<unknown> {
  const entry = shippedEntry(id);
  const address = entry && addresses[root + entry.file];
  if (entry === undefined || address === undefined) throw new Error(`the library has no file of "${id}"`);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${entry.file} could not be loaded (${response.status})`);
  return response.json();
}
