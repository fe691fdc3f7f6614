import { valueAt, withValueAt, type Words } from '../../../scenario/edit/atWords.ts';
import { withOwnNumber } from '../../../scenario/edit/ownFigure.ts';
import { isClaim } from '../../../scenario/provenance.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { editScenario } from '../../stores/edit.ts';
import { resolvedStore } from '../../stores/resolvedStore.ts';

/** Sets what stands at a path of words; `undefined` takes it away. */
export type SetAt = (words: Words, value: unknown) => void;

/**
 * Sets a field of the scenario. A number becomes the user's own, with a note to say so; typing in one field is one step
 * of undo.
 */
export const setAt: SetAt = (words, value) => {
  editScenario((own) => withField(own, words, value), words.join('.'));
};

/** The same for a field within a list whose rows have no names: the list is one figure, as its rows move. */
export function setWithin(list: Words): SetAt {
  return (words, value) => {
    const rest = words.slice(list.length);
    editScenario(
      (own) => withField(own, list, withValueAt(valueAt(own, list), rest, value)),
      words.join('.'),
    );
  };
}

function withField(own: Scenario, words: Words, value: unknown): Scenario {
  const { base } = resolvedStore.getState();
  const isFigure = isClaim(words) && (hasNumbers(value) || hasNumbers(valueAt(own, words)));
  return isFigure && base !== null ? withOwnNumber(own, words, value, base) : withValueAt(own, words, value);
}

function hasNumbers(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return typeof value === 'number';
  return Object.values(value).some(hasNumbers);
}
