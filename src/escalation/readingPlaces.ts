import { indicatorScopes } from '../model/indicators/describe.ts';
import type { Indicator } from '../scenario/schema/indicator.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';

/** An indicator in one place in which it is read. */
export interface ReadingPlace {
  readonly indicator: Indicator;
  /** Position among the scenario's indicators. */
  readonly position: number;
  /** Position among the scenario's areas; the number of areas for the system. */
  readonly area: number;
}

/** Every indicator in each place in which it is read, with bands or without: indicators in order, each by area. */
export function readingPlaces(scenario: Scenario): ReadingPlace[] {
  const areas = new Map(scenario.areas.map(({ id }, area) => [id, area]));
  return scenario.indicators.flatMap((indicator, position) =>
    indicatorScopes(scenario, indicator).map((scope): ReadingPlace => {
      return { indicator, position, area: areas.get(scope) ?? scenario.areas.length };
    }),
  );
}
