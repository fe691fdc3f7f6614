import type { Problem } from '../problems.ts';
import type { Scenario } from '../schema/scenario.ts';
import { datedKinds } from './datedKinds.ts';
import { scenarioDays } from './scenarioDays.ts';

/**
 * Every dated part that can never act in the days of a scenario without problems, each with its own dates and the
 * scenario's.
 */
export function windowWarnings(scenario: Scenario): Problem[] {
  const days = scenarioDays(scenario.calendar);
  return days === undefined ? [] : datedKinds.flatMap(({ idle }) => idle(scenario, days));
}
