import type { Scenario } from '../../scenario/schema/scenario.ts';
import { indicatorScopes, indicatorStep } from '../../model/indicators/describe.ts';
import { stageScopes } from './scopes.ts';

/** A figure read every morning of the window: people waiting or occupied at a stage, or an indicator. */
export interface DaySeries {
  readonly kind: 'waiting' | 'occupied' | 'indicator';
  /** Id of the stage or indicator. */
  readonly part: string;
  /** Area id or `system`. */
  readonly scope: string;
  /** Readings are whole numbers of this step (1 case, 0.1%). */
  readonly step: number;
}

/** The mark of a reading that is missing on that day. */
export const missingReading = 0xffffffff;

/** Every day series of a scenario, in a fixed order: stages, then indicators. */
export function seriesOf(scenario: Scenario): DaySeries[] {
  return [
    ...scenario.stages.flatMap((stage) =>
      stageScopes(scenario, stage).flatMap((scope): DaySeries[] => [
        { kind: 'waiting', part: stage.id, scope, step: 1 },
        { kind: 'occupied', part: stage.id, scope, step: 1 },
      ]),
    ),
    ...scenario.indicators.flatMap((indicator) =>
      indicatorScopes(scenario, indicator).map((scope): DaySeries => ({
        kind: 'indicator',
        part: indicator.id,
        scope,
        step: indicatorStep(indicator),
      })),
    ),
  ];
}

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
