import { remadeRun } from '../../analysis/result/remade.ts';
import type { InputDocument } from '../../scenario/inputs/inputs.ts';
import type { Problem } from '../../scenario/problems.ts';
import type { LibraryDocument } from '../../scenario/schema/scenario.ts';
import { shippedEntry } from '../document/fetchShipped.ts';
import { frozen } from '../document/frozen.ts';
import { loadShipped } from '../document/loadShipped.ts';
import type { AskedDocument } from '../document/documentStore.ts';
import type { RunRequestState } from '../document/requestStore.ts';

/** The choice behind a result, so that it can be simulated again. Otherwise why that is not possible. */
export type ReadResult =
  | { readonly ok: true; readonly document: AskedDocument; readonly request: RunRequestState }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads from a result document, of the page or the command line, what was chosen for it. */
export async function readResult(value: unknown): Promise<ReadResult> {
  const shipped = await shippedFor(value);
  const remade = remadeRun(value, (id) => shipped.get(id));
  if (!remade.ok) return remade;
  const { document, overlays, edited, madeFrom, replications, seed } = remade.run;
  const kept = new Set(madeFrom.documents.flatMap(({ id, document: own }) => (own ? [id] : [])));
  const found = [document, ...overlays.map(({ overlay }) => overlay), ...remade.run.documents];
  return {
    ok: true,
    document: {
      scenario: document.id,
      overlays: overlays.map(({ overlay, scale }) => ({ id: overlay.id, scale })),
      opened: frozen([...new Set(found)].filter(({ id }) => kept.has(id))),
      edited: edited === null ? null : frozen(edited.after),
    },
    request: { replications, seed },
  };
}

/** The shipped documents that a result names. */
async function shippedFor(value: unknown): Promise<Map<string, LibraryDocument>> {
  const { documents } = value as { documents?: readonly InputDocument[] };
  const ids = Array.isArray(documents) ? documents.map(({ id }) => id).filter(shippedEntry) : [];
  return new Map(await Promise.all(ids.map(async (id) => [id, await loadShipped(id)] as const)));
}
