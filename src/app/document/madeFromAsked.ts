import type { MadeFrom } from '../../scenario/inputs/inputs.ts';
import { madeFrom } from '../../scenario/inputs/madeFrom.ts';
import type { LibraryDocument } from '../../scenario/schema/scenario.ts';
import type { AskedDocument } from './documentStore.ts';
import { baseOf } from './baseOf.ts';
import { shippedEntry } from './fetchShipped.ts';
import { shelfFor } from './findDocument.ts';
import { loadShipped } from './loadShipped.ts';

/**
 * The origin of the chosen scenario, in the form of a result: base, changes and overlays, with the documents that are
 * not the library's.
 */
export async function madeFromAsked(asked: AskedDocument): Promise<MadeFrom> {
  const { scenario, opened, edited } = asked;
  const acting = asked.overlays.filter(({ scale }) => scale !== 0);
  const { documents } = await shelfFor([scenario, ...acting.map(({ id }) => id)], opened);
  const find = (id: string) => documents.findLast((document) => document.id === id);
  const base = edited === null ? null : await baseOf(asked);
  const document = find(scenario) ?? edited;
  if (document === null) throw new Error(`madeFromAsked: there is no scenario "${scenario}"`);
  const shipped = await shippedAmong(documents);
  return madeFrom({
    document: edited !== null && base === null ? edited : document,
    edited: edited === null || base === null ? null : { before: base, after: edited },
    uses: acting.map(({ id, scale }) => ({ overlay: id, scale })),
    library: find,
    shipped: (id) => shipped.get(id),
  });
}

async function shippedAmong(documents: readonly LibraryDocument[]): Promise<Map<string, LibraryDocument>> {
  const ids = documents.map(({ id }) => id).filter((id) => shippedEntry(id) !== undefined);
  return new Map(await Promise.all(ids.map(async (id) => [id, await loadShipped(id)] as const)));
}
