import { changedNumbers, type NumberPlace } from '../../src/model/patch/changedNumbers.ts';
import { fieldOf } from '../../src/model/patch/numericFields.ts';
import { scenario as scenarioSchema, type Scenario } from '../../src/scenario/schema/scenario.ts';
import { definitionOf } from '../../src/scenario/schemaTree.ts';

/** The places of all numbers of a scenario, by their fields. */
export function numbersByField(scenario: Scenario): Map<string, NumberPlace[]> {
  const fields = new Map<string, NumberPlace[]>();
  for (const place of placesOf(scenario, [])) {
    const field = fieldOf(place);
    if (field !== undefined) fields.set(field, [...(fields.get(field) ?? []), place]);
  }
  return fields;
}

function placesOf(value: unknown, here: NumberPlace): NumberPlace[] {
  if (typeof value === 'number') return [here];
  if (typeof value !== 'object' || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, one]) => placesOf(one, [...here, isList ? Number(key) : key]));
}

/** The scenario with one after another of some other numbers, which the format allows, in the place of one. */
export function* withOtherNumbers(scenario: Scenario, place: NumberPlace): Generator<Scenario, undefined> {
  const before = valueAt(scenario, place) as number;
  for (const number of [before * 1.25, before * 0.8, before + 1, before - 1, before + 0.1, before - 0.05]) {
    const changed = withNumber(scenario, place, number);
    if (number !== before && isAllowed(changed, place)) yield changed;
  }
}

/** The scenario with a number at a place. All else is shared. */
export function withNumber<T>(root: T, [key, ...rest]: NumberPlace, number: number): T {
  const child: unknown =
    rest.length === 0 ? number : withNumber((root as Record<string, unknown>)[key], rest, number);
  if (Array.isArray(root)) return root.with(Number(key), child) as T;
  return { ...root, [key]: child };
}

function valueAt(root: unknown, place: NumberPlace): unknown {
  return place.reduce((value, key) => (value as Record<string, unknown>)[key], root);
}

/** Whether the part in which a number stands is one of the format, with that number and no other. */
function isAllowed(scenario: Scenario, [list, at]: NumberPlace): boolean {
  const whole = scenarioSchema.shape[list as keyof typeof scenarioSchema.shape];
  const schema = definitionOf(whole).element ?? whole;
  const part = valueAt(scenario, schema === whole ? [list] : [list, at]);
  const read = (schema as typeof whole).safeParse(part);
  return read.success && changedNumbers(part, read.data)?.length === 0;
}
