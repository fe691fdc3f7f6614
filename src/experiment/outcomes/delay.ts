import { withinDays } from '../../model/winter/views.ts';
import { outcomeId } from '../../scenario/outcomeIds.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { outcome, type Outcome, sum } from './outcome.ts';

/** Delay of people who are ready to leave hospital: bed-days of all and by area, the mean, shares in time, diversions. */
export function delayOutcomes({ areas }: Scenario): Outcome[] {
  return [
    outcome({ id: outcomeId.bedDaysLost(), ...bedDays }, ({ winter: { replication } }) => () => {
      return sum(replication.delays.bedDays);
    }),
    ...areas.map(({ id: scope }, area) =>
      outcome(
        { id: outcomeId.bedDaysLost(scope), scope, ...bedDays },
        ({ winter: { replication } }) =>
          () =>
            replication.delays.bedDays[area],
      ),
    ),
    meanDelay,
    ...withinDays.map(leftWithin),
    diverted,
  ];
}

const bedDays = {
  measure: 'bedDaysLost',
  unit: 'days',
  title: 'Hospital bed-days lost to delay',
  better: 'low',
} as const;

const meanDelay = outcome(
  {
    id: 'delayDays',
    measure: 'delayDays',
    unit: 'days',
    title: 'Mean delay of people ready to leave hospital',
    better: 'low',
  },
  ({ winter: { replication } }) =>
    () => {
      const cohort = sum(replication.delays.cohort);
      return cohort > 0 ? sum(replication.delays.delaySum) / cohort : NaN;
    },
);

function leftWithin(days: number, at: number): Outcome {
  return outcome(
    {
      id: outcomeId.within(days),
      measure: 'within',
      unit: 'share',
      title: `Share who leave hospital within ${days} day${days === 1 ? '' : 's'} of being ready`,
      better: 'high',
      most: 1,
    },
    ({ winter: { replication } }) =>
      () => {
        const cohort = sum(replication.delays.cohort);
        return cohort > 0 ? sum(replication.delays.within[at]) / cohort : NaN;
      },
  );
}

const diverted = outcome(
  { id: 'diverted', measure: 'diverted', unit: 'people', title: 'People diverted away', better: 'none' },
  ({ winter: { replication } }) =>
    () =>
      sum(replication.delays.diverted),
);
