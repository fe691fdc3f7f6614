import type { ResultDocument } from '../../analysis/result/resultTypes.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { chanceInWords } from '../../words/chanceInWords.ts';
import { joined, meanInWords, NOT_KNOWN } from '../../words/numbers.ts';
import { DAYS } from '../../words/unit.ts';
import { figureInWords } from './figureInWords.ts';
import { textTable } from './textTable.ts';

/** By modelled action: in how many winters it starts, on how many days it is active, what it costs. */
export function actionLines(document: ResultDocument, scenario: Scenario): string[] {
  const context = { startDate: document.startDate, currency: scenario.costs?.currency ?? 'GBP' };
  const rows = scenario.actions
    .filter(({ modelled }) => modelled)
    .map(({ id, name }) => {
      const { started, daysActive, cost } = document.actions[id];
      const { probability, low, high } = started;
      return [
        name,
        joined(chanceInWords(probability, low, high, document.replications)),
        daysActive === null ? NOT_KNOWN : meanInWords(daysActive, DAYS).headline,
        figureInWords(cost, 'money', context),
      ];
    });
  return rows.length === 0 ? [] : textTable([['', 'starts', 'active', 'cost'], ...rows], [0, 1, 2, 3]);
}
