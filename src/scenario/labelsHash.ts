import { canonicalText, hashText } from './hashText.ts';
import type { Scenario } from './schema/scenario.ts';

/** What is said of the numbers and what the scenario is held against: no result carries it. */
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
 * 32 hexadecimal digits of a resolved scenario as it stands, with its ids, titles and names (`scenarioHash` has none of
 * them). Results carry these, and policies name actions by id: what is kept or opened in a worker goes by this hash, or is
 * told of the new ids and names. Counted once for each object.
 */
export function labelsHash(scenario: Scenario): string {
  const hash = known.get(scenario) ?? hashText(canonicalText(scenario, leftOut, true));
  known.set(scenario, hash);
  return hash;
}
