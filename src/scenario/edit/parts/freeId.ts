import { idOf } from '../../paths/idPath.ts';
import type { Scenario } from '../../schema/scenario.ts';
import { valueAt, type FieldPath } from '../../paths/fieldPath.ts';

/**
 * An id that no part of a list has as its id or key: the stem itself, or the stem with the first free number from 2
 * (`team2`).
 */
export function freeId(scenario: Scenario, list: FieldPath, stem: string): string {
  const parts = (valueAt(scenario, list) as readonly { readonly key?: string }[] | undefined) ?? [];
  const taken = new Set(parts.flatMap((part) => [idOf(part), part.key]));
  const short = stem.slice(0, 36);
  let number = 1;
  const withNumber = () => (number === 1 ? short : `${short}${number}`);
  while (taken.has(withNumber())) number += 1;
  return withNumber();
}
