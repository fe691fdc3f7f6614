import { canonicalText, hashText } from './hashText.ts';
import type { Scenario } from './schema/scenario.ts';

/** The fields that no result contains: notes on the numbers, and what the scenario is compared with. */
export const ofNoResult = [
  '$schema',
  'notes',
  'description',
  'provenance',
  'targets',
  'changed',
  'worded',
] as const;
const leftOut: ReadonlySet<string> = new Set(ofNoResult);
const known = new WeakMap<Scenario, string>();

/**
 * A hash of a resolved scenario as it is, with its ids, titles and names (`scenarioHash` has none of them), as 32
 * hexadecimal digits. Results contain these labels, and policies name actions by id. So anything kept or opened in a
 * worker is found by this hash, or gets the new ids and names. It is worked out once for each object.
 */
export function labelsHash(scenario: Scenario): string {
  const hash = known.get(scenario) ?? hashText(canonicalText(scenario, leftOut, true));
  known.set(scenario, hash);
  return hash;
}
