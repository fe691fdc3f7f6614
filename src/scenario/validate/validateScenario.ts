import type { Problem } from '../problems.ts';
import type { Scenario } from '../schema/scenario.ts';
import { checks } from './checks/registry.ts';
import { factsOf } from './facts.ts';

/** Everything that is wrong with a resolved scenario beyond its schema, all at once. Empty when it can run. */
export function validateScenario(scenario: Scenario): Problem[] {
  const facts = factsOf(scenario);
  return checks.flatMap((check) => check(facts));
}
