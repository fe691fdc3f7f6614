import { scenarioHash } from '../../scenario/hash.ts';
import type { Library } from '../../scenario/overlays/library.ts';
import { resolve, type OverlayUse } from '../../scenario/overlays/resolve.ts';
import { unknownWord, type Problem } from '../../scenario/problems.ts';
import { scenario as schema, type Scenario } from '../../scenario/schema/scenario.ts';
import { schemaProblems } from '../../scenario/schemaProblems.ts';
import { scenarioWarnings } from '../../scenario/validate/scenarioWarnings.ts';
import { warningsBesideProblems } from '../../scenario/validate/warningsBesideProblems.ts';
import { scenarioProblems } from './scenarioProblems.ts';

/** A scenario with its overlays applied, checked, its hash and warnings; or all that is wrong with it. */
export type ResolvedScenario =
  | {
      readonly kind: 'ready';
      readonly scenario: Scenario;
      readonly hash: string;
      readonly warnings: readonly Problem[];
    }
  | {
      readonly kind: 'problems';
      readonly problems: readonly Problem[];
      /** The warnings of a scenario that has problems. Missing where they could not be worked out. */
      readonly warnings?: readonly Problem[];
    };

/** What is to be resolved: a document of the library, and overlays to apply to it. */
export interface ResolveTask {
  readonly id: string;
  readonly uses: readonly OverlayUse[];
  /** The document of this id as it was changed by hand. It has not been checked against the format. */
  readonly edited: Scenario | null;
}

/**
 * Resolves a document with overlays and checks the whole. Where no overlay acts on a scenario, it comes back as the same
 * object.
 */
export function resolvedScenario({ id, uses, edited }: ResolveTask, library: Library): ResolvedScenario {
  const document = edited ?? library(id);
  if (document === undefined)
    return { kind: 'problems', problems: [unknownWord('', 'scenario', id, library.ids ?? [])] };
  const misshapen = edited === null ? [] : schemaProblems(schema, edited);
  if (misshapen.length > 0) return { kind: 'problems', problems: misshapen };
  const resolved = resolve(document, library, uses);
  if (!resolved.ok) return { kind: 'problems', problems: resolved.problems };
  const problems = scenarioProblems(resolved.scenario);
  const { scenario } = resolved;
  if (problems.length > 0) return { kind: 'problems', problems, warnings: warningsBesideProblems(scenario) };
  return { kind: 'ready', scenario, hash: scenarioHash(scenario), warnings: scenarioWarnings(scenario) };
}
