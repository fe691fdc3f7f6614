import type { DifferenceResult } from '../../analysis/result/comparisonDocument.ts';
import { type Column, isOfOneArea } from '../../experiment/outcomes/columns.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { Verdict } from '../../words/differenceInWords.ts';
import { roundedNumber, type Phrase } from '../../words/numbers.ts';
import { columnNamed } from './actionOutcomes.ts';
import { withTogether } from './figures.ts';
import { differenceSaid, outcomeName } from './outcomeWords.ts';
import { scopeName } from './scenarioWords.ts';

/** A change with the range that is right together with the others in its table. Short where nothing is clear or nothing changed. */
export function changeSaid(
  column: Column,
  difference: DifferenceResult | null,
): Phrase & { readonly verdict: Verdict } {
  const said = differenceSaid({ column, difference: withTogether(difference) });
  if (said.verdict === 'undecided') return { ...said, headline: 'no clear effect' };
  if (said.verdict !== 'same' || difference === null) return said;
  return { ...said, headline: 'no effect', detail: `the same in all ${roundedNumber(difference.n)} winters` };
}

/** The name of an action; its id where it is gone. */
export function actionName(scenario: Scenario, id: string): string {
  return scenario.actions.find((action) => action.id === id)?.name ?? id;
}

/** The name of an outcome, with its area where it has one: 'Hospital bed-days lost to delay, Swale'. */
export function outcomeInFull(scenario: Scenario, id: string): string {
  const column = columnNamed(scenario, id);
  const name = outcomeName(scenario, column);
  return isOfOneArea(column) ? `${name}, ${scopeName(scenario, column.scope)}` : name;
}
