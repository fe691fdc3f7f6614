import type { OverlayUse } from '../../scenario/overlays/resolve.ts';
import type { AskedDocument } from './documentStore.ts';
import { pageResolver } from '../desk/pageResolver.ts';
import { shelfFor } from './findDocument.ts';
import { frozen } from './frozen.ts';
import { rememberHash } from './hashOf.ts';
import type { Resolved } from './resolveAsked.ts';

/**
 * Resolves a scenario with its overlays among the library and the opened files, and checks the whole, in a worker.
 * Null when nobody wants it any more by the time its turn comes.
 */
export async function resolveWithLibrary(
  asked: AskedDocument,
  isWanted: () => boolean = () => true,
): Promise<Resolved | null> {
  const uses: OverlayUse[] = asked.overlays.map(({ id, scale }) => ({ overlay: id, scale }));
  const ids = [...(asked.edited === null ? [asked.scenario] : []), ...asked.overlays.map(({ id }) => id)];
  const shelf = await shelfFor(ids, asked.opened);
  const task = { id: asked.scenario, uses, edited: asked.edited };
  const resolved = await pageResolver.resolve(task, shelf, isWanted);
  if (resolved === null || resolved.kind === 'problems') return resolved;
  const overlays = asked.overlays.flatMap(({ id }) => {
    const overlay = shelf.documents.findLast((document) => document.id === id);
    return overlay?.kind === 'overlay' ? [overlay] : [];
  });
  const scenario = frozen(resolved.scenario);
  rememberHash(scenario, resolved.hash);
  return { ...resolved, scenario, overlays };
}
