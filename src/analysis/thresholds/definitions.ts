import type { Scenario } from '../../scenario/schema/scenario.ts';
import { readingKey } from './settings.ts';

/**
 * Whether a setting gives a definition another form: what an indicator measures or staffing is a share of, or how indicators
 * become a level. One that also moves bands, points or weights is more than a definition.
 */
export function isOtherDefinition(setting: Scenario, present: Scenario): boolean {
  if (scalesOf(setting) !== scalesOf(present)) return false;
  return (
    readingKey(unnamed(setting)) !== readingKey(unnamed(present)) || rulesOf(setting) !== rulesOf(present)
  );
}

/** Another name alone is no other definition. */
function unnamed(scenario: Scenario): Scenario {
  return { ...scenario, indicators: scenario.indicators.map((one) => ({ ...one, name: undefined })) };
}

function rulesOf({ escalation: { area, system } }: Scenario): string {
  return JSON.stringify([area, system]);
}

function scalesOf({ indicators }: Scenario): string {
  return JSON.stringify(
    indicators.map(({ id, bands, weight, maximumPoints }) => [id, bands, weight, maximumPoints]),
  );
}
