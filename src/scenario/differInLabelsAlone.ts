import { canonicalText, hashText } from './hashText.ts';
import { keyed } from './keyed.ts';
import { onlyShown } from './labelsHash.ts';
import type { Scenario } from './schema/scenario.ts';

/** What the plan's sentences say (`worded`) is no label: the threshold check works with it. */
const labels: ReadonlySet<string> = new Set(['$schema', 'notes', 'description', ...onlyShown]);
const known = new WeakMap<Scenario, string>();

/**
 * Whether two scenarios differ only in ids, titles, names, owners, side effects and notes, or not at all. The results of one are then true of
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
