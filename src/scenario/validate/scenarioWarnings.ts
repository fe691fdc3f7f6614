import type { Problem } from '../problems.ts';
import type { Scenario } from '../schema/scenario.ts';
import { windowWarnings } from '../window/windowWarnings.ts';

/**
 * What a planner should know about a resolved scenario that can run. Warnings have the form of problems and stop
 * nothing. They are shown next to problems, and every result of the scenario has them.
 */
export function scenarioWarnings(scenario: Scenario): Problem[] {
  return warningChecks.flatMap((check) => check(scenario));
}

/** Every rule that warns, in the order in which warnings are shown. */
const warningChecks: readonly ((scenario: Scenario) => Problem[])[] = [windowWarnings];
