import { canonicalText, hashText } from './hashText.ts';
import { keyed } from './keyed.ts';
import { ofNoResult } from './labelsHash.ts';
import type { LibraryDocument, Scenario } from './schema/scenario.ts';

/** What changes nothing that is simulated: the same, what only names parts, levels and areas, and what is said of an action. */
const leftOut: ReadonlySet<string> = new Set([
  ...ofNoResult,
  ...['title', 'name', 'levelName', 'allAreasName', 'owner', 'sideEffect'],
]);

/**
 * A hash of what a resolved scenario simulates, as 32 hexadecimal digits. It does not depend on the order of fields,
 * ids (parts are named by their keys), titles, names, notes, descriptions, the plan's wording, owners and side effects of
 * actions, provenance or targets.
 * Results of two scenarios with the same hash are the same to the last bit, but may have other ids and names: see
 * `labelsHash`. Not cryptographic: two different scenarios agree by chance about once in 2^64 pairs or rarer.
 */
export function scenarioHash(scenario: Scenario): string {
  return hashText(canonicalText(keyed(scenario), leftOut, true));
}

/**
 * A hash of any document of a library as it is written, with its ids. Documents that a derived scenario or an overlay
 * refers to do not change it.
 */
export function documentHash(document: LibraryDocument): string {
  return hashText(canonicalText(document, leftOut, true));
}
