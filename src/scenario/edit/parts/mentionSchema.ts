import type * as z from 'zod';
import { idPattern } from '../../schema/ids.ts';
import { definitionOf, withoutWrappers } from '../../schemaTree.ts';
import { isRecord } from '../sameValue.ts';
import { type MentionKind, recordKind, referenceKind, textKind } from './referenceFields.ts';

type Schema = z.core.$ZodType;

/** What a part says of itself, which mentions no other. */
const ofThePart: readonly string[] = ['id', 'key'];

const known = new WeakMap<Schema, Map<string, boolean>>();

/** Whether anything below a schema under a key may mention a part. */
export function holdsMentions(schema: Schema, key: string): boolean {
  const bare = withoutWrappers(schema);
  const byKey = known.get(bare) ?? new Map<string, boolean>();
  known.set(bare, byKey);
  const holds = byKey.get(key) ?? looksFor(bare, key);
  byKey.set(key, holds);
  return holds;
}

function looksFor(schema: Schema, key: string): boolean {
  const { type, shape, element, valueType, options } = definitionOf(schema);
  switch (type) {
    case 'object':
      return Object.entries(shape!).some(([inner, one]) => holdsMentions(one, inner));
    case 'array':
      return holdsMentions(element!, key);
    case 'record':
      return recordKind(key) !== undefined || holdsMentions(valueType!, key);
    case 'union':
      return options!.some((option) => holdsMentions(option, key));
    default:
      return mentionKind(schema, key) !== undefined;
  }
}

/** What a text of a schema under a key mentions; undefined where it mentions nothing. */
export function mentionKind(schema: Schema, key: string): MentionKind | undefined {
  const definition = definitionOf(schema);
  if (definition.type === 'union')
    return definition.options!.map((option) => mentionKind(option, key)).find((kind) => kind !== undefined);
  if (definition.type !== 'string') return undefined;
  const pattern = patternOf(schema);
  if (pattern === undefined) return textKind(key);
  return pattern === idPattern.source && !ofThePart.includes(key) ? referenceKind(key) : undefined;
}

/** The form that a text must have, as the source of its expression. */
export function patternOf(schema: Schema): string | undefined {
  return definitionOf(schema).checks?.find((check) => check._zod.def.pattern !== undefined)?._zod.def.pattern
    ?.source;
}

/** The option of a union that a sound value has: its words fit and it has no keys that the option lacks. */
export function optionOf(union: Schema, value: unknown): Schema | undefined {
  return definitionOf(union).options!.find((option) => isOf(option, value));
}

function isOf(schema: Schema, value: unknown): boolean {
  const { type, shape, values, options } = definitionOf(schema);
  if (type === 'union') return options!.some((option) => isOf(option, value));
  if (type === 'literal') return values!.includes(value);
  if (type === 'array' || Array.isArray(value)) return type === 'array' && Array.isArray(value);
  if (type !== 'object' || !isRecord(value)) return type === 'string' && typeof value === 'string';
  return Object.entries(value).every(
    ([key, inner]) =>
      Object.hasOwn(shape!, key) &&
      (definitionOf(shape![key]).type !== 'literal' || isOf(shape![key], inner)),
  );
}
