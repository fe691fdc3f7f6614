import type { ResultDocument } from '../../analysis/result/resultTypes.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { shareInWords } from '../../words/shareInWords.ts';
import { textTable } from './textTable.ts';
import { amountWithInterval } from './withInterval.ts';

const head = [
  '',
  'waiting',
  'mean wait, days',
  '9 in 10 start within, days',
  'in service or place',
  'capacity in use',
];

/** By stage, all areas together: people waiting, waits and use. */
export function stageLines(document: ResultDocument, scenario: Scenario): string[] {
  const rows = scenario.stages.map(({ id, name }) => {
    const figures = document.stages[id].system;
    return [
      name ?? id,
      amountWithInterval(figures.meanQueueLength),
      amountWithInterval(figures.meanWaitDays),
      amountWithInterval(figures.p90WaitDays),
      amountWithInterval(figures.meanOccupied),
      figures.utilisation === null ? 'no limit' : shareInWords(figures.utilisation.mean),
    ];
  });
  return rows.length === 0 ? [] : textTable([head, ...rows]);
}
