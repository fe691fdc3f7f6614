import { valueIn } from '../../scenario/byArea.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { Stage } from '../../scenario/schema/stage.ts';

/**
 * Places of a stage in a scope as the scenario gives them. Null for other kinds, for no limit, and for places that
 * depend on the staff of the day, which a fixed number would not show.
 */
export function writtenPlaces(scenario: Scenario, stage: Stage, scope: string): number | null {
  if (stage.kind !== 'places' || stage.staffedBy) return null;
  const areas = scope === 'system' && stage.scope === 'area' ? scenario.areas.map(({ id }) => id) : [scope];
  let sum = 0;
  for (const area of areas) {
    const places = valueIn(stage.places, area);
    if (places === 'unlimited') return null;
    sum += places;
  }
  return sum;
}

/** Occupied over capacity. Null where either is not known or there is no capacity. */
export function loadOf(occupied: number | null, capacity: number | null): number | null {
  return occupied === null || capacity === null || capacity <= 0 ? null : occupied / capacity;
}
