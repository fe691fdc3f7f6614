import type { Library } from '../overlays/library.ts';
import type { OverlayUse } from '../overlays/resolve.ts';
import type { LibraryDocument, Overlay, Scenario } from '../schema/scenario.ts';
import { repeatableChanges } from './applyChanges.ts';
import { inputDocument } from './inputDocuments.ts';
import type { MadeFrom } from './inputs.ts';

/** What a scenario is about to be made from. */
export interface Making {
  /** The document as it was opened, before changes. */
  readonly document: LibraryDocument;
  /** The scenario of that document before and after it was changed by hand. Null where nothing was changed. */
  readonly edited: { readonly before: Scenario; readonly after: Scenario } | null;
  /** Overlays to apply, in order. */
  readonly uses: readonly OverlayUse[];
  /** The library in which references are found. */
  readonly library: Library;
  /** The document of an id in the library that Winterproof ships. */
  readonly shipped: (id: string) => LibraryDocument | undefined;
}

/**
 * Records what a scenario is made from, so that a result can be repeated from itself alone. Documents that are not
 * shipped are kept whole. So is a changed scenario that changes alone cannot make again. Throws where a document is
 * missing.
 */
export function madeFrom(making: Making): MadeFrom {
  const { document, edited, uses, shipped } = making;
  const changes = edited === null ? [] : repeatableChanges(edited.before, edited.after);
  if (changes === null) return madeFrom({ ...making, document: edited!.after, edited: null });
  const { used, overlays } = lookedUp(making);
  return {
    inputs: {
      base: { id: document.id, title: document.title },
      overlays: uses.flatMap(({ scale }, at) => {
        const { id, title } = overlays[at];
        return scale === 0 ? [] : [{ id, title, scale }];
      }),
      changes,
    },
    documents: used.map((one) => inputDocument(one, shipped)),
  };
}

/** Every document on the way to the scenario, the base first; and the overlays on top. */
function lookedUp({ document, uses, library }: Making): { used: LibraryDocument[]; overlays: Overlay[] } {
  const used = [document];
  const note = (found: LibraryDocument) => {
    if (!used.some(({ id, kind }) => id === found.id && kind === found.kind)) used.push(found);
    return found;
  };
  const reach = (found: LibraryDocument): void => {
    if (found.kind !== 'derived') return;
    for (const id of [found.base, ...found.overlays.map(({ overlay }) => overlay)]) {
      const next = library(id);
      if (next === undefined) throw new Error(`madeFrom: there is no document "${id}"`);
      reach(note(next));
    }
  };
  reach(document);
  const overlays = uses.map(({ overlay, scale }) => {
    const found = typeof overlay === 'string' ? library(overlay) : overlay;
    if (found?.kind !== 'overlay') throw new Error(`madeFrom: there is no overlay "${String(overlay)}"`);
    if (scale !== 0) note(found);
    return found;
  });
  return { used, overlays };
}
