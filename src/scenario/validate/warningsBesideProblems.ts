import type { Problem } from '../problems.ts';
import type { Scenario } from '../schema/scenario.ts';
import { unsoundDates } from '../window/unsoundDates.ts';
import { scenarioWarnings } from './scenarioWarnings.ts';

/**
 * The warnings of a scenario that has problems too, so that both are seen at once. Empty while any date does not exist.
 */
export function warningsBesideProblems(scenario: Scenario): Problem[] {
  return unsoundDates(scenario).length > 0 ? [] : scenarioWarnings(scenario);
}
