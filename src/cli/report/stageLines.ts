import type { ResultDocument, StageResult } from '../../analysis/result/resultTypes.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { shareInWords } from '../../words/shareInWords.ts';
import { textTable } from './textTable.ts';
import { withInterval } from './withInterval.ts';

const head = [
  '',
  'waiting',
  'mean wait of those who started, days',
  '9 in 10 start within, days',
  'not started by the end',
  'their wait so far, days',
  'in service or place',
  'capacity in use',
];

/** Where nobody waits there is nothing to start; where many are still waiting, not 9 in 10 start. */
function startWithin({ startWithinDays, p90WaitDays }: StageResult): string {
  if (startWithinDays === null && p90WaitDays !== null) return 'fewer than 9 in 10 start';
  return withInterval(startWithinDays);
}

/** By stage, all areas together: people waiting, waits and use. */
export function stageLines(document: ResultDocument, scenario: Scenario): string[] {
  const rows = scenario.stages.map(({ id, name }) => {
    const figures = document.stages[id].system;
    return [
      name ?? id,
      withInterval(figures.meanQueueLength),
      withInterval(figures.meanWaitDays),
      startWithin(figures),
      withInterval(figures.notStarted),
      figures.waitSoFarDays === null ? '-' : withInterval(figures.waitSoFarDays),
      withInterval(figures.meanOccupied),
      figures.utilisation === null ? 'no limit' : shareInWords(figures.utilisation.mean),
    ];
  });
  return rows.length === 0 ? [] : textTable([head, ...rows]);
}
