import { effectDifferences } from '../../../analysis/actions/effectDifferences.ts';
import type { ActionResult } from '../../../analysis/actions/actionsDocument.ts';
import type { DifferenceResult } from '../../../analysis/result/comparisonDocument.ts';
import { actionName, outcomeInFull } from '../../wording/actionWords.ts';
import { withTogether } from '../../wording/figures.ts';
import type { Pin } from '../../results/pinStore.ts';
import { hasSameWinters } from './hasSameDays.ts';

/** How a kept ranking can be shown next to the reference. */
export interface ActionsComparison {
  readonly pin: Pin<'actions'>;
  /** Whether both are measured by the same outcome: the figures of others are of different things. */
  readonly sameOutcome: boolean;
  /**
   * By action of both: how much more it changes in the pinned answer, in the same winters. Null where the winters or
   * the outcome differ.
   */
  readonly differences: ReadonlyMap<string, DifferenceResult | null> | null;
}

/** An action in one of the rankings, with its place; null where nothing is ranked or it has no clear effect. */
export interface PinnedAction {
  readonly result: ActionResult;
  readonly place: number | null;
}

/** What each other kept ranking shares with the reference. */
export function compareActions(
  reference: Pin<'actions'>,
  pins: readonly Pin<'actions'>[],
): ActionsComparison[] {
  return pins
    .filter(({ id }) => id !== reference.id)
    .map((pin) => {
      const sameOutcome = outcomeOf(pin) === outcomeOf(reference);
      const isPaired = sameOutcome && hasSameWinters(pin, reference);
      const [from, to] = [reference.answer.reading.changes, pin.answer.reading.changes];
      return { pin, sameOutcome, differences: isPaired ? effectDifferences(from, to) : null };
    });
}

/** What a kept ranking is measured by, in words, by which two outcomes are known to be the same. */
export function outcomeOf({ answer: { scenario, reading } }: Pin<'actions'>): string {
  return outcomeInFull(scenario, reading.document.outcome);
}

/** Actions of any of these rankings in the order of the first that has them, by id with their names. */
export function actionsOf(pins: readonly Pin<'actions'>[]): { readonly id: string; readonly name: string }[] {
  const names = new Map<string, string>();
  for (const { answer } of pins) {
    const { ranking, actions } = answer.reading.document;
    for (const id of ranking?.order ?? Object.keys(actions))
      if (!names.has(id)) names.set(id, actionName(answer.scenario, id));
  }
  return [...names].map(([id, name]) => ({ id, name }));
}

/** An action as a kept ranking has it. Undefined where that ranking has no such action. */
export function pinnedAction({ answer }: Pin<'actions'>, id: string): PinnedAction | undefined {
  const { ranking, actions } = answer.reading.document;
  const result = actions[id];
  if (result === undefined) return undefined;
  const at = ranking?.order.indexOf(id) ?? -1;
  return { result, place: at >= 0 && isTold(result.less) ? at + 1 : null };
}

/** Whether the interval leaves out 0. */
function isTold(difference: DifferenceResult | null): boolean {
  const { low, high } = withTogether(difference) ?? { low: null, high: null };
  return low !== null && high !== null && (low > 0 || high < 0);
}
