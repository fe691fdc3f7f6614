import { expect, it } from 'vitest';
import { distribution } from '../../scenario/schema/primitives.ts';
import { scenario } from '../../scenario/schema/scenario.ts';
import { definitionOf, withoutWrappers } from '../../scenario/schemaTree.ts';
import { fieldOf, numericFields } from './numericFields.ts';

type Schema = Parameters<typeof definitionOf>[0];

/** Every place of the format where a number or a law may stand, * for a position in a list and for a key of a record. */
function numbersOf(schema: Schema, path: readonly string[] = []): string[] {
  const definition = definitionOf(schema);
  const { type, shape = {}, element, options = [], valueType } = definition;
  if (withoutWrappers(schema) === distribution || type === 'number') return [path.join('.')];
  if (element !== undefined) return numbersOf(element, [...path, '*']);
  if (valueType !== undefined) return numbersOf(valueType, path.at(-1) === 'byArea' ? path : [...path, '*']);
  return [
    ...options.flatMap((option) => numbersOf(option, path)),
    ...Object.keys(shape).flatMap((key) => numbersOf(shape[key], [...path, key])),
  ];
}

const numbers = [...new Set(numbersOf(scenario))].map((path) => path.replace(/\.byArea\b/, ''));

/** The field of a place in the format. */
function fieldOfPath(path: string): string | undefined {
  return fieldOf(path.split('.').map((word) => (word === '*' ? 0 : word)));
}

it('names every numeric field of the format', () => {
  expect(numbers.length).toBeGreaterThan(150);
  expect(numbers.filter((path) => fieldOfPath(path) === undefined)).toEqual([]);
});

it('names no field that the format does not have, and none twice', () => {
  const fields = new Set(numbers.map(fieldOfPath));
  expect(Object.keys(numericFields).filter((field) => !fields.has(field))).toEqual([]);
});

it('takes more than one number for a field only in lists, laws and what nobody reads', () => {
  const exact = new Set(numbers.map((path) => path.replace(/\.\*$/, '')));
  const broad = Object.keys(numericFields).filter((field) => !exact.has(field));
  expect(broad.every((field) => numericFields[field][0] === 'nobody')).toBe(true);
});

it('finds the field of a value by area, in a list and in a law', () => {
  expect(fieldOf(['stages', 3, 'places', 'byArea', 'East'])).toBe('stages.*.places');
  expect(fieldOf(['streams', 0, 'weekday', 6])).toBe('streams.*.weekday');
  expect(fieldOf(['stages', 0, 'lengthOfStayDays', 'byArea', 'East', 'mean'])).toBe(
    'stages.*.lengthOfStayDays',
  );
  expect(fieldOf(['indicators', 0, 'bands', 'byArea', 'East', 'running', 1, 'to'])).toBe(
    'indicators.*.bands.running.*.to',
  );
  expect(fieldOf(['formatVersion'])).toBeUndefined();
});
