import { canonicalText, hashText } from './hashText.ts';
import { keyed } from './keyed.ts';
import { ofNoResult } from './labelsHash.ts';
import type { LibraryDocument, Scenario } from './schema/scenario.ts';

/** What changes nothing that is simulated: the same, and what only names parts, levels and areas. */
const leftOut: ReadonlySet<string> = new Set([...ofNoResult, 'title', 'name', 'levelName', 'allAreasName']);

/**
 * 32 hexadecimal digits of what a resolved scenario simulates: the same whatever the order of its fields, its ids (parts go
 * by their keys), titles, names, notes, descriptions, the plan's wording, provenance and targets. Results of two scenarios
 * that share it are the same to the last bit, but they may carry other ids and names: see `labelsHash`. Not cryptographic;
 * two different scenarios agree by chance about once in 2^64 pairs or rarer.
 */
export function scenarioHash(scenario: Scenario): string {
  return hashText(canonicalText(keyed(scenario), leftOut, true));
}

/** The same of any document of a library, as it is written, with its ids: what derived scenarios and overlays refer to is not in it. */
export function documentHash(document: LibraryDocument): string {
  return hashText(canonicalText(document, leftOut, true));
}
