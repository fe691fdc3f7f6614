import { canonicalText, hashText } from './hashText.ts';
import { keyed } from './keyed.ts';
import type { Scenario } from './schema/scenario.ts';

/** What people are told and nothing is worked out from. What the plan's sentences say is worked with by the threshold check. */
const labels: ReadonlySet<string> = new Set([
  '$schema',
  'title',
  'name',
  'levelName',
  'allAreasName',
  'notes',
  'description',
]);
const known = new WeakMap<Scenario, string>();

/**
 * Whether two scenarios differ only in ids, titles, names and notes, or not at all. The results of one are then true of
 * the other, under other names.
 */
export function differInLabelsAlone(one: Scenario, other: Scenario): boolean {
  return one === other || unlabelled(one) === unlabelled(other);
}

function unlabelled(scenario: Scenario): string {
  const hash = known.get(scenario) ?? hashText(canonicalText(keyed(scenario), labels, true));
  known.set(scenario, hash);
  return hash;
}
