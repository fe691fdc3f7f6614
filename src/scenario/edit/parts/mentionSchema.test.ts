import type * as z from 'zod';
import { expect, it } from 'vitest';
import { idPattern } from '../../schema/ids.ts';
import { scenario } from '../../schema/scenario.ts';
import { definitionOf } from '../../schemaTree.ts';
import { patternOf } from './mentionSchema.ts';
import { recordKind, referenceKind, textKind } from './referenceFields.ts';

type Schema = z.core.$ZodType;

/** Text that is only for people, or a word of its own list. */
const forPeople = [
  '$schema',
  'title',
  'name',
  'description',
  'notes',
  'note',
  'reason',
  'sum',
  'owner',
  'group',
  'sideEffect',
  'unit',
  'levelName',
  'priceYear',
  'currency',
  'allAreasName',
];

/** Everything in the schema that could mention a part and of which nobody has said what. */
function unknown(schema: Schema, key: string, path: string): string[] {
  const { type, shape, element, valueType, options } = definitionOf(schema);
  switch (type) {
    case 'object':
      return Object.entries(shape!).flatMap(([inner, one]) => unknown(one, inner, `${path}.${inner}`));
    case 'array':
      return unknown(element!, key, path);
    case 'record':
      return [...(recordKind(key) === undefined ? [path] : []), ...unknown(valueType!, key, path)];
    case 'union':
      return options!.flatMap((option) => unknown(option, key, path));
    case 'string':
      return isUnknownText(schema, key) ? [path] : [];
    default:
      return [];
  }
}

function isUnknownText(schema: Schema, key: string): boolean {
  const pattern = patternOf(schema);
  if (pattern === undefined) return textKind(key) === undefined && !forPeople.includes(key);
  return pattern === idPattern.source && key !== 'id' && key !== 'key' && referenceKind(key) === undefined;
}

it('every reference, text and record of the schema is known for what it mentions', () => {
  expect(unknown(scenario, '', 'scenario')).toEqual([]);
});
