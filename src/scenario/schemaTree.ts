import type * as z from 'zod';
import { nearestOf } from './nearest.ts';
import { metaOf } from './edit/fields/schemaMeta.ts';
import { idPattern } from './schema/ids.ts';
import { distribution, isoDate, monthDay } from './schema/primitives.ts';
import { listWords } from './problems.ts';

type Schema = z.core.$ZodType;

/** What this room reads of a Zod definition. */
interface Definition {
  type: string;
  innerType?: Schema;
  in?: Schema;
  shape?: Record<string, Schema>;
  element?: Schema;
  valueType?: Schema;
  options?: Schema[];
  discriminator?: string;
  values?: unknown[];
  entries?: Record<string, string>;
  format?: string;
  checks?: { _zod: { def: CheckDefinition } }[];
}

interface CheckDefinition {
  check: string;
  value?: number;
  inclusive?: boolean;
  pattern?: RegExp;
}

/** The definition of a schema without its wrappers (optional, default, prefault). */
export function definitionOf(schema: Schema): Definition {
  const definition = schema._zod.def as unknown as Definition;
  const inner = definition.innerType ?? definition.in;
  return inner === undefined ? definition : definitionOf(inner);
}

/** The schema without its wrappers. */
export function withoutWrappers(schema: Schema): Schema {
  const definition = schema._zod.def as unknown as Definition;
  const inner = definition.innerType ?? definition.in;
  return inner === undefined ? schema : withoutWrappers(inner);
}

/** Whether a key may be missing. */
export function isOptional(schema: Schema): boolean {
  return ['optional', 'default', 'prefault'].includes(schema._zod.def.type);
}

/** The words that a literal or an enumeration takes. `undefined` for other schemas. */
export function wordsOf(schema: Schema): string[] | undefined {
  const definition = definitionOf(schema);
  if (definition.type === 'literal') return (definition.values ?? []).map(String);
  if (definition.type === 'enum') return Object.values(definition.entries ?? {});
  if (definition.type !== 'union') return undefined;
  const words = (definition.options ?? []).flatMap((option) => wordsOf(option) ?? []);
  return words.length === 0 ? undefined : words;
}

/** The schema of the value under a key. `undefined` where the schema has no such key. */
export function childSchema(schema: Schema, key: PropertyKey, value: unknown): Schema | undefined {
  const definition = definitionOf(schema);
  switch (definition.type) {
    case 'object':
      return Object.hasOwn(definition.shape!, key) ? definition.shape![String(key)] : undefined;
    case 'array':
      return definition.element;
    case 'record':
      return definition.valueType;
    case 'union': {
      const option = bestOption(schema, value);
      return option === undefined ? undefined : childSchema(option, key, value);
    }
    default:
      return undefined;
  }
}

/** The keys of the object that the value was evidently meant to be. Empty where none are prescribed. */
export function keysOf(schema: Schema, value: unknown): string[] {
  const definition = definitionOf(schema);
  if (definition.type === 'object') return Object.keys(definition.shape!);
  if (definition.type !== 'union') return [];
  const option = bestOption(schema, value);
  return option === undefined ? [] : keysOf(option, value);
}

/** The option of a union that the value was evidently meant for. `undefined` when none is likely, or more than one. */
export function bestOption(union: Schema, value: unknown): Schema | undefined {
  const options = definitionOf(union).options!;
  const exact = options.filter((option) => hasItsKeys(option, value));
  // Most values are without a fault: misspelt keys are then looked for nowhere.
  if (exact.length === 1) return exact[0];
  const scored = options.map((option) => ({ option, fit: fit(option, value) }));
  scored.sort((a, b) => b.fit - a.fit);
  const [best, second] = scored;
  if (best.fit <= 0) return undefined;
  const undecided = second !== undefined && best.fit <= NO_KEY_FITS && second.fit === best.fit;
  return undecided ? undefined : best.option;
}

/** Whether a value is an object with all keys that a schema asks for, its literal words among them, and no others. */
function hasItsKeys(schema: Schema, value: unknown): boolean {
  const { type, shape } = definitionOf(schema);
  if (type !== 'object' || !isPlainObject(value)) return false;
  if (!Object.keys(value).every((key) => Object.hasOwn(shape!, key))) return false;
  return Object.entries(shape!).every(([key, one]) =>
    Object.hasOwn(value, key) ? hasItsWord(one, value[key]) : isOptional(one),
  );
}

function hasItsWord(schema: Schema, value: unknown): boolean {
  const { type, values } = definitionOf(schema);
  return type !== 'literal' || values!.includes(value);
}

/** The fit of an object none of whose keys is known. */
const NO_KEY_FITS = 0.5;

/** How well a value fits a schema by its look: 0 for the wrong kind of value, more for each key that fits. */
function fit(schema: Schema, value: unknown): number {
  const definition = definitionOf(schema);
  switch (definition.type) {
    case 'union':
      return Math.max(...definition.options!.map((option) => fit(option, value)));
    case 'object':
      return isPlainObject(value) ? objectFit(definition.shape!, value) : 0;
    case 'record':
      return isPlainObject(value) ? 1 : 0;
    case 'array':
      return Array.isArray(value) ? 2 : 0;
    case 'literal':
    case 'enum':
      return wordFit(wordsOf(schema)!, value);
    default:
      return typeof value === definition.type || definition.type === 'unknown' ? 2 : 0;
  }
}

function wordFit(words: string[], value: unknown): number {
  if (typeof value !== 'string') return 0;
  if (words.includes(value)) return 3;
  return nearestOf(value, words) === undefined ? 0 : 1;
}

function objectFit(shape: Record<string, Schema>, value: Record<string, unknown>): number {
  let matched = 0;
  const keys = Object.keys(shape);
  for (const key of Object.keys(value)) {
    if (Object.hasOwn(shape, key)) matched += keyFit(shape[key], value[key]);
    else if (nearestOf(key, keys) !== undefined) matched += 1;
    else matched -= 0.25;
  }
  const missing = keys.filter((key) => !isOptional(shape[key]) && !Object.hasOwn(value, key)).length;
  return Math.max(NO_KEY_FITS, matched - 0.1 * missing);
}

function keyFit(schema: Schema, value: unknown): number {
  if (definitionOf(schema).type !== 'literal') return 2;
  return fit(schema, value) === 3 ? 4 : 1;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a schema takes, in words. */
export function describeAllowed(schema: Schema): string {
  const bare = withoutWrappers(schema);
  if (bare === distribution) return 'a distribution ({ "kind": ... })';
  const definition = definitionOf(bare);
  switch (definition.type) {
    case 'number':
      return describeNumbers(definition) + (takesPercent(schema) ? ', or a percentage such as 45%' : '');
    case 'string':
      return describeText(definition);
    case 'boolean':
      return 'true or false';
    case 'array':
      return `a list (each ${describeAllowed(definition.element!)})`;
    case 'record':
      return `an object of ids (each ${describeAllowed(definition.valueType!)})`;
    case 'object':
      return describeKeys(definition.shape!);
    case 'union':
      return describeOptions(definition);
    case 'literal':
    case 'enum':
      return listWords(wordsOf(bare)!.map((word) => `"${word}"`));
    default:
      return 'any value';
  }
}

const textForms: [source: string | undefined, words: string][] = [
  [idPattern.source, 'an id (a letter, then up to 39 letters, digits, _ or -)'],
  [patternOf(definitionOf(isoDate)), 'a date, YYYY-MM-DD'],
  [patternOf(definitionOf(monthDay)), 'a day of the year, MM-DD'],
];

function describeText(definition: Definition): string {
  const pattern = patternOf(definition);
  const form = textForms.find(([source]) => source === pattern);
  return pattern === undefined || form === undefined ? 'text' : form[1];
}

function patternOf(definition: Definition): string | undefined {
  return definition.checks?.find((check) => check._zod.def.pattern !== undefined)?._zod.def.pattern?.source;
}

function describeOptions(definition: Definition): string {
  const options = definition.options!;
  const key = definition.discriminator;
  if (key === undefined) return [...new Set(options.map(describeAllowed))].join(', or ');
  const words = options.flatMap((option) => wordsOf(definitionOf(option).shape![key]) ?? []);
  return `an object with ${key} ${listWords(words)}`;
}

/** Objects of more keys are described by those that they need. */
const MOST_KEYS = 6;

function describeKeys(shape: Record<string, Schema>): string {
  const keys = Object.keys(shape);
  if (keys.length === 1 && keys[0] === 'byArea') return 'one value for each area ({ "byArea": { ... } })';
  const needed = keys.filter((key) => !isOptional(shape[key]));
  if (keys.length > MOST_KEYS) return `an object with ${listWords(needed)} and more`;
  return `an object with ${listWords(keys.map((key) => (isOptional(shape[key]) ? `${key} (may be missing)` : key)))}`;
}

/** Whether a number may be written as a percentage: shares, factors and scales. */
export function takesPercent(schema: Schema): boolean {
  const { unit, percent } = metaOf(schema);
  return percent === true || unit === 'share' || unit === '×';
}

function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

function describeNumbers(definition: Definition): string {
  let low: string | undefined;
  let high: string | undefined;
  for (const check of definition.checks ?? []) {
    const { check: kind, value, inclusive } = check._zod.def;
    if (kind === 'greater_than') low = inclusive ? `${grouped(value!)} or more` : `above ${grouped(value!)}`;
    if (kind === 'less_than') high = inclusive ? `at most ${grouped(value!)}` : `below ${grouped(value!)}`;
  }
  const bounds = [low, high].filter((bound) => bound !== undefined).join(' and ');
  const kind = definition.format === undefined ? 'a number' : 'a whole number';
  return bounds === '' ? kind : `${kind}, ${bounds}`;
}
