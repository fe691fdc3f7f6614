import type { Scenario } from '../../scenario/schema/scenario.ts';

/** The levels that have a first date and a chance of being reached. */
export const reachableLevels = [2, 3, 4] as const;

/** The scope of what happens in any of several areas; no part has this id (reservedIds). */
export const anyArea = 'anyArea';

/** Whether a scenario has figures of any area. With several areas, these are not the figures of any single area. */
export function hasAnyArea({ areas }: Scenario): boolean {
  return areas.length > 1;
}

/** The areas of a scenario by id, then `system`. */
export function scopesOf(scenario: Scenario): string[] {
  return [...scenario.areas.map((area) => area.id), 'system'];
}

/** The areas of a stage in results: each area and their sum for a stage by area, `system` alone otherwise. */
export function stageScopes(scenario: Scenario, stage: Scenario['stages'][number]): string[] {
  return stage.scope === 'system' ? ['system'] : scopesOf(scenario);
}
