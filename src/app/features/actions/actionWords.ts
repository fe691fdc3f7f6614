import type { Interaction } from '../../../analysis/actions/actionsDocument.ts';
import type { DifferenceResult } from '../../../analysis/result/comparisonDocument.ts';
import type { Column } from '../../../experiment/columns.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import type { Verdict } from '../../../words/differenceInWords.ts';
import type { Phrase } from '../../../words/meanInWords.ts';
import { roundedNumber } from '../../../words/roundedNumber.ts';
import { columnNamed } from '../../actionOutcomes.ts';
import { withTogether } from '../../figures.ts';
import { differenceSaid, outcomeName } from '../../outcomeWords.ts';
import { scopeName } from '../../scenarioWords.ts';

/** A change with the interval that holds together with those beside it; short where nothing can be told or nothing changed. */
export function changeSaid(
  column: Column,
  difference: DifferenceResult | null,
): Phrase & { readonly verdict: Verdict } {
  const said = differenceSaid({ column, difference: withTogether(difference) });
  if (said.verdict === 'undecided') return { ...said, headline: 'not told from no effect' };
  if (said.verdict !== 'same' || difference === null) return said;
  return { ...said, headline: 'no effect', detail: `the same in all ${roundedNumber(difference.n)} winters` };
}

/** The name of an action; its id where it is gone. */
export function actionName(scenario: Scenario, id: string): string {
  return scenario.actions.find((action) => action.id === id)?.name ?? id;
}

/** What an outcome is, and of which area where it is of one: 'Hospital bed-days lost to delay, Swale'. */
export function outcomeInFull(scenario: Scenario, id: string): string {
  const column = columnNamed(scenario, id);
  const area = scenario.areas.find((one) => id.endsWith(`.${one.id}`) && !id.startsWith('peakWaiting.'));
  const name = outcomeName(scenario, column);
  return area === undefined ? name : `${name}, ${scopeName(scenario, area.id)}`;
}

/** The same in few words, for a cell: 'most waiting, Homecare'. */
export function outcomeShort(scenario: Scenario, id: string): string {
  const stage = scenario.stages.find((one) => id === `peakWaiting.${one.id}`);
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

/** Whether two actions do the same work (less together than apart), help each other, or nothing can be told. */
export function pairVerdict({ value }: Interaction, better: Column['better']): 'same' | 'help' | 'open' {
  if (value === null || value.low === null || value.high === null) return 'open';
  if (value.low <= 0 && value.high >= 0) return 'open';
  return (better === 'low') === value.mean > 0 ? 'same' : 'help';
}
