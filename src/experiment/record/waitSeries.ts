import type { Scenario } from '../../scenario/schema/scenario.ts';
import { stageScopes } from './scopes.ts';

/** Where waits are pooled: a stage in an area, or (with the areas added up) the system. */
export interface WaitSeries {
  readonly stage: string;
  readonly scope: string;
}

/** Every wait series of a scenario, in a fixed order. */
export function waitSeriesOf(scenario: Scenario): WaitSeries[] {
  return scenario.stages.flatMap((stage) =>
    stageScopes(scenario, stage).map((scope) => ({ stage: stage.id, scope })),
  );
}
