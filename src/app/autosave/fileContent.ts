import { scenarioProblems } from '../../analysis/check/scenarioProblems.ts';
import type { Problem } from '../../scenario/problems.ts';
import { idPattern, reservedIds } from '../../scenario/schema/ids.ts';
import { scenario as schema, type Scenario } from '../../scenario/schema/scenario.ts';
import { serialiseDocument, serialiseYaml } from '../../scenario/files/serialise.ts';
import { baseOf } from '../document/baseOf.ts';
import { resolveAsked } from '../document/resolveAsked.ts';
import type { FileChoice } from './fileChoice.ts';
import type { AskedDocument } from '../document/documentStore.ts';

/** A scenario to be saved, with its problems. Null where there is none, and why. */
export interface FileContent {
  readonly scenario: Scenario | null;
  readonly problems: readonly Problem[];
}

/** Whether any chosen pressure acts. */
export function hasPressures({ overlays }: AskedDocument): boolean {
  return overlays.some(({ scale }) => scale > 0);
}

/**
 * The scenario that a file contains. A scenario that cannot be run yet is still returned, with its problems: changes
 * must be savable at any time. Rejects where a file of the library cannot be loaded.
 */
export async function scenarioFor(
  asked: AskedDocument,
  content: FileChoice['content'],
): Promise<FileContent> {
  if (content === 'whole' && hasPressures(asked)) {
    const resolved = await resolveAsked(asked);
    return resolved.kind === 'ready'
      ? { scenario: resolved.scenario, problems: [] }
      : { scenario: null, problems: resolved.problems };
  }
  const scenario = asked.edited ?? (await baseOf(asked));
  return { scenario, problems: scenario === null ? [] : scenarioProblems(scenario) };
}

/** The file's text. Canonical where the scenario is sound, otherwise unchanged. */
export function fileText(scenario: Scenario, { id, title, format }: FileChoice): string {
  const named = { ...scenario, id, title };
  const read = schema.safeParse(named);
  const document = read.success ? read.data : named;
  return format === 'yaml' ? serialiseYaml(document) : serialiseDocument(document);
}

/** An id to begin with: the scenario's own, marked as changed where a shipped or opened scenario was changed. */
export function suggestedId({ scenario, edited, overlays }: AskedDocument): string {
  if (edited === null && overlays.length === 0) return scenario;
  return scenario.endsWith('-own') ? scenario : `${scenario.slice(0, 36)}-own`;
}

/** What is wrong with an id. Undefined where it can be used. */
export function idProblem(id: string): string | undefined {
  if (!idPattern.test(id)) return 'Allowed: a letter, then up to 39 letters, digits, _ or -';
  const isReserved = (reservedIds as readonly string[]).includes(id);
  return isReserved ? `Allowed: anything but ${reservedIds.join(', ')}` : undefined;
}
