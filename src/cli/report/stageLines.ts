import type { ResultDocument, StageResult } from '../../analysis/result/resultTypes.ts';
import { hasOwnPlaces } from '../../scenario/hasOwnPlaces.ts';
import type { Stage } from '../../scenario/schema/stage.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { shareInWords } from '../../words/numbers.ts';
import { textTable } from './textTable.ts';
import { withInterval } from './withInterval.ts';

const head = [
  '',
  'waiting',
  'mean wait of those who started, days',
  '9 in 10 start within, days',
  'still waiting at the end',
  'their wait so far, days',
  'receiving the service',
  'capacity in use',
];

/** Where nobody waits there is nothing to start; where many are still waiting, not 9 in 10 start. */
function startWithin({ startWithinDays, p90WaitDays }: StageResult): string {
  if (startWithinDays === null && p90WaitDays !== null) return 'fewer than 9 in 10 start';
  return withInterval(startWithinDays);
}

/** A service that only actions open has no capacity of its own to be in use. */
function capacityInUse(stage: Stage, { utilisation }: StageResult): string {
  if (!hasOwnPlaces(stage)) return 'none of its own';
  return utilisation === null ? 'no limit' : shareInWords(utilisation.mean);
}

/** By stage, all areas together: people waiting, waits and use. */
export function stageLines(document: ResultDocument, scenario: Scenario): string[] {
  const rows = scenario.stages.map((stage) => {
    const { id, name } = stage;
    const figures = document.stages[id].system;
    return [
      name ?? id,
      withInterval(figures.meanQueueLength),
      withInterval(figures.meanWaitDays),
      startWithin(figures),
      withInterval(figures.notStarted),
      figures.waitSoFarDays === null ? '-' : withInterval(figures.waitSoFarDays),
      withInterval(figures.meanOccupied),
      capacityInUse(stage, figures),
    ];
  });
  return rows.length === 0 ? [] : textTable([head, ...rows]);
}
