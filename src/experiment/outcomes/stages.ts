import { outcomeId } from '../../scenario/outcomeIds.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { EndedWinter } from './endedWinter.ts';
import { type ColumnUnit, outcome, type Outcome, type StageMeasure, stageMeasures } from './outcome.ts';
import { stageScopes } from '../record/scopes.ts';

/** The figures of each stage by area and of the system. */
export function stageOutcomes(scenario: Scenario): Outcome[] {
  return scenario.stages.flatMap((stage) =>
    stageScopes(scenario, stage).flatMap((scope) =>
      stageMeasures.map((measure) =>
        outcome(
          {
            id: outcomeId.stage(stage.id, scope, measure),
            group: 'stage',
            measure,
            scope,
            stage: stage.id,
            unit: figures[measure].unit,
            title: `${stage.name ?? stage.id}: ${measure}`,
            better: 'none',
          },
          read(stage.id, scope, figures[measure].value),
        ),
      ),
    ),
  );
}

type Counts = EndedWinter['winter']['replication']['counts'];
type Count = Exclude<keyof Counts, 'events' | 'open' | 'take'>;

/** A figure from the counts of the stage's stations, each added up, and the days counted. */
type Value = (of: (count: Count) => number, days: number) => number;

const figures: Readonly<Record<StageMeasure, { readonly unit: ColumnUnit; readonly value: Value }>> = {
  arrivals: { unit: 'people', value: (of) => of('arrivals') },
  starts: { unit: 'people', value: (of) => of('starts') },
  completions: { unit: 'people', value: (of) => of('completions') },
  meanQueueLength: { unit: 'people', value: (of, days) => of('waitingDays') / days },
  meanOccupied: { unit: 'people', value: (of, days) => of('occupiedDays') / days },
  utilisation: { unit: 'share', value: (of) => ratio(of('occupiedDays'), of('capacityDays')) },
  meanWaitDays: { unit: 'days', value: (of) => ratio(of('waitSum'), of('starts')) },
  notStarted: { unit: 'people', value: (of) => of('notStarted') },
  waitSoFarDays: { unit: 'days', value: (of) => ratio(of('waitSoFarSum'), of('notStarted')) },
};

function ratio(of: number, to: number): number {
  return to > 0 ? of / to : NaN;
}

/** The stations of a stage: those of one area, or all of them for the system. */
function read(stageId: string, scope: string, value: Value): Outcome['reader'] {
  return ({ model, winter: { replication }, days }) => {
    const stage = model.network.stageIndex(stageId);
    const area = scope === 'system' ? null : model.network.areaIndex(scope);
    const own = model.stations.filter((one) => one.stage === stage && (area === null || one.area === area));
    const of = (count: Count) => own.reduce((all, { index }) => all + replication.counts[count][index], 0);
    return () => value(of, days);
  };
}
