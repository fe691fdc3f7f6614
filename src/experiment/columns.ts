import type { Scenario } from '../scenario/schema/scenario.ts';
import { actionOutcomes } from './outcomes/actions.ts';
import { askedOutcomes } from './outcomes/asked.ts';
import { bulkOutcomes } from './outcomes/bulk.ts';
import { causeOutcomes } from './outcomes/causes.ts';
import { costOutcomes } from './outcomes/cost.ts';
import { delayOutcomes } from './outcomes/delay.ts';
import { levelOutcomes } from './outcomes/levels.ts';
import { type Column, outcome, type Outcome } from './outcomes/outcome.ts';
import { stageOutcomes } from './outcomes/stages.ts';
import { waitingOutcomes } from './outcomes/waiting.ts';

// All that other rooms ask of outcomes.
export { isAboutLevels } from './outcomes/levels.ts';
export { type Column, type ColumnUnit, isOfOneArea, type StageMeasure } from './outcomes/outcome.ts';
export { anyArea, hasAnyArea, reachableLevels, scopesOf, stageScopes } from './outcomes/scopes.ts';

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
