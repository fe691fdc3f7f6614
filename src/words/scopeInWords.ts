import type { Scenario } from '../scenario/schema/scenario.ts';

/** The name of an area within a sentence, or 'the whole system'. */
export function scopeInWords(scenario: Scenario, scope: string): string {
  if (scope === 'system') return 'the whole system';
  return scenario.areas.find(({ id }) => id === scope)?.name ?? scope;
}
