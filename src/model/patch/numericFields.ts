import { planNumbers } from './planNumbers.ts';
import { serviceNumbers } from './serviceNumbers.ts';
import type { NumberPlace } from './changedNumbers.ts';

/**
 * What reads a number. The first eight are parts of the compiled model, which are compiled again by themselves. `plan`:
 * bands, levels, returns and actions, which a winter makes anew for each model; `figures`: what counts the outcomes of
 * winters, from the scenario; `nobody`: no winter depends on it.
 */
export type ReaderName =
  | 'flows'
  | 'routes'
  | 'stations'
  | 'pools'
  | 'drivers'
  | 'events'
  | 'effects'
  | 'stocks'
  | 'indicators'
  | 'plan'
  | 'figures'
  | 'nobody';

/** What becomes of a number that changes: these readers are patched, or the scenario must be compiled. */
export type Fate = readonly ReaderName[] | 'compiles';

/**
 * Every numeric field of a scenario, * standing for a position in a list. A law, a list of numbers and a value by area are
 * one field.
 */
export const numericFields = Object.freeze<Record<string, Fate>>({
  ...serviceNumbers,
  ...planNumbers,
});

/** The field of the table that a number belongs to; undefined for a number that the table does not have. */
export function fieldOf(place: NumberPlace): string | undefined {
  const words = place.map((word) => (typeof word === 'number' ? '*' : word));
  const byArea = words.indexOf('byArea');
  if (byArea >= 0) words.splice(byArea, 2);
  const fields = words.map((_, at) => words.slice(0, words.length - at).join('.'));
  return fields.find((field) => Object.hasOwn(numericFields, field));
}

/** What becomes of a number at a place; a number that the table does not have is compiled. */
export function fateOf(place: NumberPlace): Fate {
  const field = fieldOf(place);
  return field === undefined ? 'compiles' : numericFields[field];
}
