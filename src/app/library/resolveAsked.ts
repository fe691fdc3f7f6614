import { scenarioHash } from '../../scenario/hash.ts';
import type { Problem } from '../../scenario/problems.ts';
import type { Overlay, Scenario } from '../../scenario/schema/scenario.ts';
import type { AskedDocument } from '../stores/documentStore.ts';
import { documentsOver, findDocument } from './findDocument.ts';

/** A scenario with its overlays applied, checked and ready to run, or all that is wrong with it. */
export type Resolved =
  | {
      readonly kind: 'ready';
      readonly scenario: Scenario;
      readonly hash: string;
      /** The overlays chosen, at whatever scale. */
      readonly overlays: readonly Overlay[];
    }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

/**
 * Resolves what is asked for. A scenario of the library as it stands is ready at once; what resolves and checks
 * everything else comes when it is needed. Rejects only where a file of the library cannot be fetched.
 */
export async function resolveAsked(asked: AskedDocument): Promise<Resolved> {
  const isShipped = !documentsOver(asked).some(({ id }) => id === asked.scenario);
  if (asked.overlays.length === 0 && isShipped) {
    const document = await findDocument(asked.scenario, asked.opened);
    if (document?.kind === 'scenario') return readyOf(document, []);
  }
  const { resolveWithLibrary } = await import('./resolveWithLibrary.ts');
  return resolveWithLibrary(asked);
}

/** A checked scenario, ready to run. */
export function readyOf(scenario: Scenario, overlays: readonly Overlay[]): Resolved {
  return { kind: 'ready', scenario, hash: scenarioHash(scenario), overlays };
}
