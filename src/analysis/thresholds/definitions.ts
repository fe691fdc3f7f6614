import type { Scenario } from '../../scenario/schema/scenario.ts';
import { readingKey } from './settings.ts';

/**
 * Whether a setting changes only definitions: what an indicator measures, what staffing is a share of, or how
 * indicators become a level. A setting that also moves bands, points or weights changes more than definitions.
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
