import type { Problem } from '../problems.ts';
import type { Scenario } from '../schema/scenario.ts';
import { windowWarnings } from '../window/windowWarnings.ts';

/**
 * What a planner should know of a resolved scenario that can run: it stands in the form of problems and stops nothing.
 * It is shown wherever problems are, and every result of the scenario carries it.
 */
export function scenarioWarnings(scenario: Scenario): Problem[] {
  return warningChecks.flatMap((check) => check(scenario));
}

/** Every rule that warns, in the order in which warnings are shown. */
const warningChecks: readonly ((scenario: Scenario) => Problem[])[] = [windowWarnings];
