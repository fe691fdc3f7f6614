import { valueAt, withValueAt, type FieldPath } from '../../../scenario/paths/fieldPath.ts';
import { addedByHand, withOwnNumber } from '../../../scenario/edit/ownFigure.ts';
import { insertAt } from '../../../scenario/edit/parts/rows.ts';
import { idOf } from '../../../scenario/paths/idPath.ts';
import { isClaim } from '../../../scenario/provenance.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { editScenario } from '../../document/edit.ts';
import { resolvedStore } from '../../document/resolvedStore.ts';

/** Sets the value at a path of words; `undefined` removes it. */
export type SetAt = (words: FieldPath, value: unknown) => void;

/**
 * Sets a field of the scenario. A number becomes the user's own, with a note that it is. Typing in one field is one
 * step of undo.
 */
export const setAt: SetAt = (words, value) => {
  editScenario((own) => withField(own, words, value), words.join('.'));
};

/** Sets several fields that are moved together, as one change. */
export function setSeveral(changes: readonly (readonly [FieldPath, unknown])[], key: string): void {
  editScenario((own) => changes.reduce((one, [words, value]) => withField(one, words, value), own), key);
}

/** Sets a field within a list whose rows have no names. The list counts as one figure, since its rows move. */
export function setWithin(list: FieldPath): SetAt {
  return (words, value) => {
    const rest = words.slice(list.length);
    editScenario(
      (own) => withField(own, list, withValueAt(valueAt(own, list), rest, value)),
      words.join('.'),
    );
  };
}

/** Adds a row to a list, at its end or at an index. The sources of other rows stay with them. */
export function addRow(list: FieldPath, row: unknown, at = Infinity): void {
  editScenario((own) => {
    const rows = (valueAt(own, list) as readonly unknown[] | undefined) ?? [];
    const words = [...list, idOf(row) ?? String(Math.min(at, rows.length))];
    const next = insertAt(own, list, row, at);
    if (!isClaim(words) || !hasNumbers(row)) return next;
    return withValueAt(next, ['provenance', words.join('.')], addedByHand);
  });
}

function withField(own: Scenario, words: FieldPath, value: unknown): Scenario {
  const { base } = resolvedStore.getState();
  const isFigure = isClaim(words) && (hasNumbers(value) || hasNumbers(valueAt(own, words)));
  return isFigure && base !== null ? withOwnNumber(own, words, value, base) : withValueAt(own, words, value);
}

function hasNumbers(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return typeof value === 'number';
  return Object.values(value).some(hasNumbers);
}
