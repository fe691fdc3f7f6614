import type { LibraryDocument } from '../../scenario/schema/scenario.ts';
import type { AskedDocument } from './documentStore.ts';
import type { Shelf } from '../desk/Resolver.ts';
import { shippedEntry, shippedIndex } from './fetchShipped.ts';
import { loadShipped } from './loadShipped.ts';

/** The documents that count over the library's of the same id: opened files, then the scenario as it was changed. */
export function documentsOver({ opened, edited }: AskedDocument): readonly LibraryDocument[] {
  return edited === null ? opened : [...opened, edited];
}

/** The document of an id: an opened file if there is one, else the library's; undefined if neither has it. */
export async function findDocument(
  id: string,
  opened: readonly LibraryDocument[],
): Promise<LibraryDocument | undefined> {
  const fromFile = opened.findLast((document) => document.id === id);
  if (fromFile !== undefined) return fromFile;
  return shippedEntry(id) === undefined ? undefined : loadShipped(id);
}

/**
 * The documents of the given ids and all documents that they need (bases, overlays of derived scenarios), with the
 * opened files. Also the ids of all documents.
 */
export async function shelfFor(ids: readonly string[], opened: readonly LibraryDocument[]): Promise<Shelf> {
  const found = new Map<string, LibraryDocument>(opened.map((document) => [document.id, document]));
  const wanted = [...ids, ...opened.flatMap(mentions)];
  for (let next = wanted.pop(); next !== undefined; next = wanted.pop()) {
    if (found.has(next)) continue;
    const document = await findDocument(next, opened);
    if (document === undefined) continue;
    found.set(next, document);
    wanted.push(...mentions(document));
  }
  const all = [...shippedIndex.entries.map((entry) => entry.id), ...found.keys()];
  return { documents: [...found.values()], ids: [...new Set(all)] };
}

function mentions(document: LibraryDocument): string[] {
  if (document.kind !== 'derived') return [];
  return [document.base, ...document.overlays.map((use) => use.overlay)];
}
