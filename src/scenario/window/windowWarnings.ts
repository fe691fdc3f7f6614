import type { Problem } from '../problems.ts';
import type { Scenario } from '../schema/scenario.ts';
import { datedKinds } from './datedKinds.ts';
import { scenarioDays } from './scenarioDays.ts';

/**
 * A warning about every dated part that can never act on the days of a scenario without problems. Each warning has the
 * part's dates and the scenario's.
 */
export function windowWarnings(scenario: Scenario): Problem[] {
  const days = scenarioDays(scenario.calendar);
  return days === undefined ? [] : datedKinds.flatMap(({ idle }) => idle(scenario, days));
}
