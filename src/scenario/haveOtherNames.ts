import { differInLabelsAlone } from './differInLabelsAlone.ts';
import { withKeys } from './keyed.ts';
import { labelsHash } from './labelsHash.ts';
import type { Scenario } from './schema/scenario.ts';

/**
 * Whether two resolved scenarios differ only in ids, titles or names that a result shows. A key that is the same as the
 * id may be written in only one of them.
 */
export function haveOtherNames(one: Scenario, other: Scenario): boolean {
  if (one === other || labelsHash(one) === labelsHash(other)) return false;
  return differInLabelsAlone(one, other) && labelsHash(withKeys(one)) !== labelsHash(withKeys(other));
}
