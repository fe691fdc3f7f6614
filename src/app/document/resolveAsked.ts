import type { Problem } from '../../scenario/problems.ts';
import type { Overlay, Scenario } from '../../scenario/schema/scenario.ts';
import type { AskedDocument } from './documentStore.ts';
import { documentsOver, findDocument } from './findDocument.ts';
import { hashOf } from './hashOf.ts';

/** A scenario with its overlays applied, checked and ready to run, or all that is wrong with it. */
export type Resolved =
  | {
      readonly kind: 'ready';
      readonly scenario: Scenario;
      readonly hash: string;
      /** What can never act in its days, and the like. */
      readonly warnings: readonly Problem[];
      /** The overlays chosen, at whatever scale. */
      readonly overlays: readonly Overlay[];
    }
  | {
      readonly kind: 'problems';
      readonly problems: readonly Problem[];
      /** The warnings of a scenario that has problems. Missing where they could not be worked out. */
      readonly warnings?: readonly Problem[];
    };

/** A scenario that is checked and can be run. */
export type Ready = Extract<Resolved, { kind: 'ready' }>;

/**
 * Resolves the choice. An unchanged scenario of the library is ready at once. The code that resolves and checks
 * everything else is loaded when it is needed, in a worker. Rejects only where a file of the library cannot be loaded.
 */
export async function resolveAsked(asked: AskedDocument): Promise<Resolved> {
  return (await resolveWanted(asked, () => true))!;
}

/**
 * Resolves the choice, after those that were requested before. Null when it is no longer wanted by the time its turn
 * comes.
 */
export async function resolveWanted(asked: AskedDocument, isWanted: () => boolean): Promise<Resolved | null> {
  const isShipped = !documentsOver(asked).some(({ id }) => id === asked.scenario);
  if (asked.overlays.length === 0 && isShipped) {
    const document = await findDocument(asked.scenario, asked.opened);
    if (document?.kind === 'scenario') return readyOf(document, []);
  }
  const { resolveWithLibrary } = await import('./resolveWithLibrary.ts');
  return resolveWithLibrary(asked, isWanted);
}

/** A scenario of the library as it stands, ready to run: it has been checked, and none has a warning. */
function readyOf(scenario: Scenario, overlays: readonly Overlay[]): Resolved {
  return { kind: 'ready', scenario, hash: hashOf(scenario), warnings: [], overlays };
}
