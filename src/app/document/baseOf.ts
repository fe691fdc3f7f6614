import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { AskedDocument } from './documentStore.ts';
import { findDocument } from './findDocument.ts';

/**
 * The chosen scenario as it was opened, before it was changed here and before overlays. A derived scenario is resolved.
 * Null where it cannot be: `resolveAsked` gives the reason.
 */
export async function baseOf(asked: AskedDocument): Promise<Scenario | null> {
  const document = await findDocument(asked.scenario, asked.opened);
  if (document?.kind === 'scenario') return document;
  if (document?.kind !== 'derived') return null;
  const { resolveWithLibrary } = await import('./resolveWithLibrary.ts');
  const resolved = await resolveWithLibrary({ ...asked, overlays: [], edited: null });
  return resolved?.kind === 'ready' ? resolved.scenario : null;
}
