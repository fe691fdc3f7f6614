import { idPattern } from '../../schema/ids.ts';
import { isoDate, monthDay, distribution } from '../../schema/primitives.ts';
import { bestOption, definitionOf, takesPercent, withoutWrappers, wordsOf } from '../../schemaTree.ts';
import type { Choice, FieldKind, Schema, Variant } from './fieldSpec.ts';
import { keyInWords } from './keyInWords.ts';
import { referenceOfKey } from './referenceOfKey.ts';
import { boundsOf, lengthOf, patternOf } from './schemaBounds.ts';
import { metaOf } from './schemaMeta.ts';

type ListForm = Extract<FieldKind, { kind: 'numbers' | 'chosen' | 'list' }>;

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const levels = ['1', '2', '3', '4'];

/** What the numbers of a list of fixed length are each for. */
const namesByLength: Record<number, readonly string[]> = {
  3: ['2', '3', '4'].map((level) => `Level ${level} from`),
  4: levels.map((level) => `Level ${level}`),
  7: weekdays,
  24: Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:00`),
};

/**
 * What a form must be able to draw for a schema under a key. `siblings` are the keys next to it, which show what a
 * class is a class of. Throws for a schema of a kind that the format has not had before.
 */
export function fieldKindOf(schema: Schema, key: string, siblings: readonly string[] = []): FieldKind {
  const bare = withoutWrappers(schema);
  if (bare === distribution) return { kind: 'quantity' };
  const definition = definitionOf(bare);
  switch (definition.type) {
    case 'number':
      return numberForm(schema, bare);
    case 'string':
      return textForm(bare, key, siblings);
    case 'boolean':
      return { kind: 'yesNo' };
    case 'literal':
      return { kind: 'fixed', value: definition.values?.[0] };
    case 'enum':
      return { kind: 'choice', choices: choicesOf(wordsOf(bare) ?? [], metaOf(schema).words) };
    case 'array':
      return listForm(bare, definition.element!, key, siblings);
    case 'record':
      return { kind: 'byKey', element: definition.valueType! };
    case 'object':
      return { kind: 'object' };
    case 'union':
      return unionForm(schema, bare, key, siblings);
    default:
      throw new Error(`fieldKindOf: no form for a schema of type ${definition.type} at "${key}"`);
  }
}

/** The form of a value among the allowed forms. The first form where the value fits none. */
export function variantOf(
  form: Extract<FieldKind, { kind: 'variants' }>,
  schema: Schema,
  value: unknown,
): Variant {
  const { by, variants } = form;
  const option =
    by === undefined
      ? bestOption(withoutWrappers(schema), value)
      : variants.find(({ id }) => id === (value as Record<string, unknown> | undefined)?.[by])?.schema;
  return variants.find((variant) => variant.schema === option) ?? variants[0];
}

function numberForm(schema: Schema, bare: Schema): FieldKind {
  const { unit } = metaOf(schema);
  if (unit === 'level') return { kind: 'choice', choices: numbered(levels.map((level) => `Level ${level}`)) };
  if (unit === 'weekday') return { kind: 'choice', choices: numbered(weekdays) };
  const form = {
    kind: 'number',
    bounds: boundsOf(bare),
    whole: definitionOf(bare).format !== undefined,
  } as const;
  return takesPercent(schema) ? { ...form, percent: true } : form;
}

function numbered(names: readonly string[]): Choice[] {
  return names.map((label, at) => ({ value: at + 1, label }));
}

function textForm(bare: Schema, key: string, siblings: readonly string[]): FieldKind {
  const pattern = patternOf(bare);
  if (pattern === patternOf(isoDate)) return { kind: 'date' };
  if (pattern === patternOf(monthDay)) return { kind: 'dayOfYear' };
  if (key === 'id') return { kind: 'id' };
  const mention = referenceOfKey(key, siblings);
  if (pattern === idPattern.source) return mention ?? { kind: 'text', longest: 40 };
  // a plain text under the key of a mention may also be the word that stands for no stage
  if (mention !== undefined && pattern === undefined && lengthOf(bare).most === Infinity)
    return { ...mention, otherwise: [{ value: 'leave', label: 'Leave' }] };
  return { kind: 'text', longest: lengthOf(bare).most };
}

function choicesOf(
  words: readonly string[],
  names: Readonly<Record<string, string | undefined>> = {},
): Choice[] {
  return words.map((value) => ({ value, label: names[value] ?? keyInWords(value) }));
}

function listForm(bare: Schema, element: Schema, key: string, siblings: readonly string[]): ListForm {
  const each = fieldKindOf(element, key, siblings);
  const { least, most } = lengthOf(bare);
  if (each.kind === 'number' && least === most && namesByLength[most] !== undefined)
    return { kind: 'numbers', names: namesByLength[most], each };
  if (each.kind === 'choice' || each.kind === 'reference') return { kind: 'chosen', each, least };
  return { kind: 'list', element, least, most };
}

function unionForm(schema: Schema, bare: Schema, key: string, siblings: readonly string[]): FieldKind {
  const { options = [], discriminator } = definitionOf(bare);
  const { words } = metaOf(schema);
  if (options.some((option) => withoutWrappers(option) === distribution)) return quantityOr(options, words);
  const [first, second] = options;
  if (isByArea(second)) return { kind: 'perArea', each: fieldKindOf(first, key, siblings), schema: first };
  const word = options.length === 2 ? options.find((option) => wordsOf(option)?.length === 1) : undefined;
  if (word !== undefined) {
    const other = fieldKindOf(
      options.find((option) => option !== word)!,
      key,
      siblings,
    );
    const [choice] = choicesOf(wordsOf(word)!, { [wordsOf(word)![0]]: metaOf(word).title });
    if (other.kind === 'number') return { kind: 'numberOr', number: other, word: choice };
    if (other.kind === 'reference') return { ...other, otherwise: [choice] };
  }
  return { kind: 'variants', variants: variantsOf(options, discriminator, words), by: discriminator };
}

function quantityOr(
  options: readonly Schema[],
  words: Readonly<Record<string, string>> | undefined,
): FieldKind {
  const isQuantity = options.every((option) => ['number', 'object'].includes(definitionOf(option).type));
  const number = options.find((option) => definitionOf(option).type === 'number');
  return isQuantity
    ? { kind: 'quantity', ...(number && boundsAndPercent(number)) }
    : { kind: 'variants', variants: variantsOf(options, undefined, words) };
}

function boundsAndPercent(number: Schema) {
  const bounds = boundsOf(withoutWrappers(number));
  return takesPercent(number) || metaOf(number).percent === 'byLever'
    ? { bounds, percent: true }
    : { bounds };
}

function isByArea(option: Schema): boolean {
  return Object.keys(definitionOf(option).shape ?? {}).join() === 'byArea';
}

function variantsOf(
  options: readonly Schema[],
  discriminator: string | undefined,
  words: Readonly<Record<string, string>> = {},
): Variant[] {
  return options.flatMap((option, at): Variant[] => {
    const definition = definitionOf(option);
    // a union within a union offers its own forms
    if (definition.type === 'union' && discriminator !== undefined)
      return variantsOf(definition.options ?? [], discriminator, words);
    const id =
      discriminator === undefined ? String(at) : String(wordsOf(definition.shape![discriminator])?.[0]);
    return [{ id, label: metaOf(option).title ?? words[id] ?? labelOf(option, id), schema: option }];
  });
}

function labelOf(option: Schema, id: string): string {
  const { type, shape } = definitionOf(option);
  if (!/^\d+$/.test(id)) return keyInWords(id);
  if (shape !== undefined) return keyInWords(Object.keys(shape).join(' and '));
  if (type === 'literal') return keyInWords(wordsOf(option)![0]);
  return { number: 'A number', array: 'A list' }[type] ?? 'A number, certain or not';
}
