import { isoDate, monthDay } from '../schema/primitives.ts';
import { definitionOf, withoutWrappers, wordsOf } from '../schemaTree.ts';

type Schema = Parameters<typeof withoutWrappers>[0];

/** `date` is one day, YYYY-MM-DD. `dayOfYear` is a day of every year, MM-DD. */
export type DateForm = 'date' | 'dayOfYear';

const forms = new Map<string, DateForm>([
  [patternOf(isoDate)!, 'date'],
  [patternOf(monthDay)!, 'dayOfYear'],
]);

/** Whether a schema is of dates or of days of the year. `undefined` for every other schema. */
export function dateFormOf(schema: Schema): DateForm | undefined {
  const pattern = patternOf(schema);
  return pattern === undefined ? undefined : forms.get(pattern);
}

function patternOf(schema: Schema): string | undefined {
  const { checks } = definitionOf(schema);
  return checks?.find((check) => check._zod.def.pattern !== undefined)?._zod.def.pattern?.source;
}

/** One step down a schema: the word that it adds to the name of a field, and what stands there. */
interface Step {
  readonly word: string | undefined;
  readonly schema: Schema;
}

/**
 * Names of the dated fields below a schema: `drivers.wave.peakDate`. They have keys from the outside in, the word that
 * chooses the form where there are several, and nothing for the rows of a list.
 */
export function datedFieldsOf(schema: Schema, name = ''): string[] {
  if (dateFormOf(schema) !== undefined) return [name];
  const found = stepsOf(schema).flatMap((step) => datedFieldsOf(step.schema, nameBelow(name, step.word)));
  return [...new Set(found)];
}

/** The name of a field within a named one. */
export function nameBelow(name: string, word: string | undefined): string {
  if (word === undefined || name === '') return word ?? name;
  return `${name}.${word}`;
}

function stepsOf(schema: Schema): Step[] {
  const bare = withoutWrappers(schema);
  const { type, shape = {}, element, valueType, options = [] } = definitionOf(bare);
  if (type === 'object') return Object.entries(shape).map(([word, inner]) => ({ word, schema: inner }));
  if (type === 'array') return [{ word: undefined, schema: element! }];
  if (type === 'record') return [{ word: undefined, schema: valueType! }];
  if (type === 'union') return options.map((option) => ({ word: formWord(bare, option), schema: option }));
  return [];
}

/** The word that chooses an option of a union: `wave`. `undefined` where the option is chosen by its fields. */
export function formWord(union: Schema, option: Schema): string | undefined {
  const { discriminator } = definitionOf(union);
  if (discriminator === undefined) return undefined;
  const { type, shape } = definitionOf(option);
  return type === 'object' ? wordsOf(shape![discriminator])?.[0] : undefined;
}

const known = new WeakMap<Schema, boolean>();

/** Whether anything below a schema is dated, so that other schemas need not be searched. */
export function holdsDates(schema: Schema): boolean {
  const bare = withoutWrappers(schema);
  const before = known.get(bare);
  if (before !== undefined) return before;
  const holds = dateFormOf(bare) !== undefined || stepsOf(bare).some((step) => holdsDates(step.schema));
  known.set(bare, holds);
  return holds;
}
