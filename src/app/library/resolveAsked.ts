import { scenarioHash } from '../../scenario/hash.ts';
import { resolve, type AppliedOverlay } from '../../scenario/overlays/resolve.ts';
import { unknownWord, type Problem } from '../../scenario/problems.ts';
import type { Overlay, Scenario } from '../../scenario/schema/scenario.ts';
import { validateScenario } from '../../scenario/validate/validateScenario.ts';
import type { AskedDocument } from '../stores/documentStore.ts';
import { frozen } from './frozen.ts';
import { libraryFor } from './findDocument.ts';

/** A scenario with its overlays applied, checked and ready to run, or all that is wrong with it. */
export type Resolved =
  | {
      readonly kind: 'ready';
      readonly scenario: Scenario;
      readonly hash: string;
      readonly applied: readonly AppliedOverlay[];
      /** The overlays chosen, at whatever scale. */
      readonly overlays: readonly Overlay[];
    }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

/** Resolves what is asked for. Rejects only where a file of the library cannot be fetched. */
export async function resolveAsked(asked: AskedDocument): Promise<Resolved> {
  const uses = asked.overlays.map(({ id, scale }) => ({ overlay: id, scale }));
  const library = await libraryFor([asked.scenario, ...uses.map((use) => use.overlay)], asked.opened);
  const document = library(asked.scenario);
  if (document === undefined) {
    return { kind: 'problems', problems: [unknownWord('', 'scenario', asked.scenario, library.ids ?? [])] };
  }
  const resolved = resolve(document, library, uses);
  if (!resolved.ok) return { kind: 'problems', problems: resolved.problems };
  const problems = validateScenario(resolved.scenario);
  if (problems.length > 0) return { kind: 'problems', problems };
  const scenario = frozen(resolved.scenario);
  const overlays = asked.overlays.flatMap(({ id }) => {
    const overlay = library(id);
    return overlay?.kind === 'overlay' ? [overlay] : [];
  });
  return { kind: 'ready', scenario, hash: scenarioHash(scenario), applied: resolved.applied, overlays };
}
