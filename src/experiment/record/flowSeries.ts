import type { Scenario } from '../../scenario/schema/scenario.ts';

/**
 * What a logged winter records at each stage of each area day by day. It records people who join, start and end, and
 * the places open in the morning. It also records the arriving work and the capacity for it, in the unit of the kind of
 * stage (docs/check.md).
 */
export const flowMeasures = ['arrivals', 'starts', 'completions', 'demand', 'capacity', 'places'] as const;

export type FlowMeasure = (typeof flowMeasures)[number];

/** A stage in one area, or a stage of the system. */
export interface StageScope {
  readonly stage: string;
  readonly scope: string;
}

/** Every stage in each of its areas, in the order of the compiled stations. */
export function stationScopes(scenario: Scenario): StageScope[] {
  return scenario.stages.flatMap((stage) =>
    stage.scope === 'system'
      ? [{ stage: stage.id, scope: 'system' }]
      : scenario.areas.map((area) => ({ stage: stage.id, scope: area.id })),
  );
}

/** Where the days of a measure at a station begin in a logged winter's flows. */
export function flowAt(station: number, measure: FlowMeasure, days: number): number {
  return (station * flowMeasures.length + flowMeasures.indexOf(measure)) * days;
}

/** Identities that a logged winter must meet: how far it departs from each, 0 where it does not. */
export const identityMeasures = ['samplePath', 'people', 'sittings'] as const;
