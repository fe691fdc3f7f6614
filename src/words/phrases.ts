import { roundedNumber } from './numbers.ts';
import { allAreasInWords } from '../scenario/allAreas.ts';
import type { Scenario } from '../scenario/schema/scenario.ts';

/** A phrase as a sentence: with a capital first letter and a full stop. */
export function sentence(text: string): string {
  const capital = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.?:]$/.test(capital) ? capital : `${capital}.`;
}

/** 'a', 'a and b', 'a, b and c'; 'none' for an empty list. */
export function listInWords(items: readonly string[]): string {
  if (items.length === 0) return 'none';
  if (items.length === 1) return items[0]!;
  return `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
}

/** 'any of 20 winters', 'the one winter': after 'in', for what happens in none of them. */
export function anyOfWinters(count: number): string {
  return count === 1 ? 'the one winter' : `any of ${roundedNumber(count)} winters`;
}

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
