import type { ActionsDocument, Interaction } from '../../../analysis/actions/actionsDocument.ts';
import type { DifferenceResult } from '../../../analysis/result/comparisonDocument.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import type { Verdict } from '../../../words/differenceInWords.ts';
import { joined, roundedNumber, type Phrase } from '../../../words/numbers.ts';
import { type PairKind, pairKind } from '../../../words/pairInWords.ts';
import { columnNamed } from '../../wording/actionOutcomes.ts';
import { outcomeInFull } from '../../wording/actionWords.ts';
import { differenceSaid } from '../../wording/outcomeWords.ts';
import { outcomeId } from '../../../scenario/outcomeIds.ts';

// These are said under Compare too.
export { actionName, changeSaid, outcomeInFull } from '../../wording/actionWords.ts';

/** The same in few words, for a cell: 'most waiting, Homecare'. */
export function outcomeShort(scenario: Scenario, id: string): string {
  const stage = scenario.stages.find((one) => id === outcomeId.peakWaiting(one.id));
  return stage === undefined ? outcomeInFull(scenario, id) : `most waiting, ${stage.name ?? stage.id}`;
}

/** A change of any outcome: '31 more', '0.4 more points'. */
export function changeOf(
  scenario: Scenario,
  id: string,
  value: Pick<DifferenceResult, 'mean' | 'low' | 'high' | 'n'>,
): Phrase & { readonly verdict: Verdict } {
  return differenceSaid({ column: columnNamed(scenario, id), difference: value });
}

/** A change with its own range. Short where no winter changed or the effect is not clear. */
export function changeTold(
  scenario: Scenario,
  id: string,
  value: Pick<DifferenceResult, 'mean' | 'low' | 'high' | 'n'> | null,
): Phrase & { readonly verdict: Verdict } {
  if (value === null) return { headline: 'not known yet', detail: '', verdict: 'unknown' };
  const said = changeOf(scenario, id, value);
  if (value.n === 1) return { ...inOneWinter(said, value.mean), verdict: 'unknown' };
  if (said.verdict === 'undecided') return { ...said, headline: 'no clear change' };
  if (said.verdict !== 'same') return said;
  return { ...said, headline: `no change in any of ${roundedNumber(value.n)} winters`, detail: '' };
}

/** The same as one text: '31 fewer bed-days (95%: 20 to 42)'. */
export function changeToldInFull(...of: Parameters<typeof changeTold>): string {
  return joined(changeTold(...of));
}

/** Money says nothing of a single winter. */
function inOneWinter({ headline }: Phrase, mean: number): Phrase {
  const detail = 'in the one winter compared; one winter gives no range';
  return { headline: mean === 0 ? 'no change' : headline, detail };
}

/** How two actions of an answer go together. */
export function pairKindOf({ pair, value }: Interaction, { better, actions }: ActionsDocument): PairKind {
  const [one, other] = pair;
  const effect = (id: string) => actions[id]?.less?.mean ?? null;
  return pairKind({ value, effects: [effect(one), effect(other)], better });
}
