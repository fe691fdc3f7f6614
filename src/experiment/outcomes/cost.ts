import type { Costs } from '../../scenario/schema/outcome.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { EndedWinter } from './endedWinter.ts';
import { outcome, type Outcome, sum } from './outcome.ts';

/** Money: for the actions, and where the file has unit costs, for delay and for care. */
export function costOutcomes({ costs }: Scenario): Outcome[] {
  return costs === undefined ? [costOfActions] : [costOfActions, costOfDelay(costs), costOfCare(costs)];
}

const costOfActions = outcome(
  {
    id: 'costOfActions',
    measure: 'costOfActions',
    unit: 'money',
    title: 'Cost of the actions',
    better: 'low',
  },
  ({ winter: { plan } }) =>
    () =>
      plan.placed.reduce((total, placed) => total + placed.instance.cost, 0),
);

function costOfDelay({ delayedBedDay }: Costs): Outcome {
  return outcome(
    {
      id: 'costOfDelay',
      measure: 'costOfDelay',
      unit: 'money',
      title: 'Cost of delayed hospital bed-days',
      better: 'low',
    },
    ({ winter: { replication } }) =>
      () =>
        delayedBedDay * sum(replication.delays.bedDays),
  );
}

function costOfCare(costs: Costs): Outcome {
  return outcome(
    {
      id: 'costOfCare',
      measure: 'costOfCare',
      unit: 'money',
      title: 'Cost of places and starts',
      better: 'none',
    },
    (ended) => () => careOf(costs, ended),
  );
}

function careOf({ places, starts }: Costs, ended: EndedWinter): number {
  const { counts } = ended.winter.replication;
  let care = 0;
  for (const { stage, per, amount } of places)
    care += amount * sumOverStage(ended, stage, per === 'open' ? counts.capacityDays : counts.occupiedDays);
  for (const { stage, amount } of starts) care += amount * sumOverStage(ended, stage, counts.starts);
  return care;
}

function sumOverStage({ model }: EndedWinter, stageId: string, values: ArrayLike<number>): number {
  const stage = model.network.stageIndex(stageId);
  return model.stations.reduce(
    (total, station) => (station.stage === stage ? total + values[station.index] : total),
    0,
  );
}
