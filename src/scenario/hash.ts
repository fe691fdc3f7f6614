import { notSimulated } from './documentHash.ts';
import { canonicalText, hashText } from './hashText.ts';
import { keyed } from './keyed.ts';
import type { Scenario } from './schema/scenario.ts';

/**
 * A hash of what a resolved scenario simulates, as 32 hexadecimal digits. It does not depend on the order of fields,
 * ids (parts are named by their keys), titles, names, notes, descriptions, the plan's wording, owners and side effects of
 * actions, provenance or targets.
 * Results of two scenarios with the same hash are the same to the last bit, but may have other ids and names: see
 * `labelsHash`. Not cryptographic: two different scenarios agree by chance about once in 2^64 pairs or rarer.
 */
export function scenarioHash(scenario: Scenario): string {
  return hashText(canonicalText(keyed(scenario), notSimulated, true));
}
