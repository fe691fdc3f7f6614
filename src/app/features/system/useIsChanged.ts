import { valueAt, type FieldPath } from '../../../scenario/paths/fieldPath.ts';
import { changesBetween } from '../../../scenario/edit/changes.ts';
import { useBase, useOwnSoon } from './useOwn.ts';

/** Whether a part differs from its state when the scenario was opened. */
export function useIsChanged(words: FieldPath): boolean {
  const own = useOwnSoon((scenario) => valueAt(scenario, words));
  const base = useBase((scenario) => valueAt(scenario, words));
  return own !== base && changesBetween(base, own).length > 0;
}
