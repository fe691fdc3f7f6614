import type { Scenario } from '../../scenario/schema/scenario.ts';
import { actionOutcomes } from './actions.ts';
import { askedOutcomes } from './asked.ts';
import { bulkOutcomes } from './bulk.ts';
import { causeOutcomes } from './causes.ts';
import { costOutcomes } from './cost.ts';
import { delayOutcomes } from './delay.ts';
import { levelOutcomes } from './levels.ts';
import { type Column, outcome, type Outcome } from './outcome.ts';
import { stageOutcomes } from './stages.ts';
import { waitingOutcomes } from './waiting.ts';

// All that other rooms ask of outcomes.
export { isAboutLevels } from './levels.ts';
export { type Column, type ColumnUnit, isOfOneArea, type StageMeasure } from './outcome.ts';
export { anyArea, hasAnyArea, reachableLevels, scopesOf, stageScopes } from '../record/scopes.ts';

/** Every outcome of a scenario, in the order of the outcome table. */
export function outcomesOf(scenario: Scenario): Outcome[] {
  return [
    events,
    ...levelOutcomes(scenario),
    ...delayOutcomes(scenario),
    ...waitingOutcomes(scenario),
    ...askedOutcomes(scenario),
    ...costOutcomes(scenario),
    ...bulkOutcomes(scenario),
    ...actionOutcomes(scenario),
    ...causeOutcomes(scenario),
    ...stageOutcomes(scenario),
  ];
}

/** Every column of a scenario's outcome table, in its order. */
export function columnsOf(scenario: Scenario): Column[] {
  return outcomesOf(scenario).map(({ column }) => column);
}

const events = outcome(
  {
    id: 'events',
    group: 'events',
    measure: 'events',
    unit: 'count',
    title: 'Events simulated',
    better: 'none',
  },
  ({ winter: { replication } }) =>
    () =>
      replication.counts.events,
);
