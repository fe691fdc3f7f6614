import { differInLabelsAlone } from './differInLabelsAlone.ts';
import { withKeys } from './keyed.ts';
import { labelsHash } from './labelsHash.ts';
import type { Scenario } from './schema/scenario.ts';

/**
 * Whether two resolved scenarios are the same but for ids, titles or names that a result shows. Keys that are the ids may
 * be written in one and not in the other.
 */
export function haveOtherNames(one: Scenario, other: Scenario): boolean {
  if (one === other || labelsHash(one) === labelsHash(other)) return false;
  return differInLabelsAlone(one, other) && labelsHash(withKeys(one)) !== labelsHash(withKeys(other));
}
