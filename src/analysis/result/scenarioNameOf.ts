import type { Scenario } from '../../scenario/schema/scenario.ts';
import { scenarioWarnings } from '../../scenario/validate/scenarioWarnings.ts';
import type { ScenarioName } from './resultTypes.ts';

/** The name of a result's scenario, with what a reader must know about it: its warnings, where it has any. */
export function scenarioNameOf(scenario: Scenario, hash: string): ScenarioName {
  const warnings = scenarioWarnings(scenario);
  const { id, title } = scenario;
  return { id, title, hash, ...(warnings.length > 0 ? { warnings } : {}) };
}
