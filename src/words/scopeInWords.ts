import { allAreasInWords } from '../scenario/allAreas.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';

/** The name of an area within a sentence, or of all areas together: the scenario's own ("the county") or "all areas". */
export function scopeInWords(scenario: Scenario, scope: string): string {
  if (scope === 'system') return allAreasInWords(scenario);
  return scenario.areas.find(({ id }) => id === scope)?.name ?? scope;
}

/** The same with a capital letter, for a cell or a heading: "The county". Names of areas are as they were written. */
export function scopeTitle(scenario: Scenario, scope: string): string {
  const words = scopeInWords(scenario, scope);
  return scope === 'system' ? `${words.charAt(0).toUpperCase()}${words.slice(1)}` : words;
}

/** Whether the words for a scope take a verb of several: "all areas reach", "the county reaches". */
export function isSeveral({ areas, allAreasName }: Scenario, scope: string): boolean {
  return scope === 'system' && areas.length > 0 && allAreasName === undefined;
}
