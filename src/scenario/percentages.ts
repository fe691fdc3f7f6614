import { metaOf } from './edit/fields/schemaMeta.ts';
import { leverNamed } from './levers.ts';
import { distribution } from './schema/primitives.ts';
import { childSchema, definitionOf, takesPercent, withoutWrappers } from './schemaTree.ts';

type Schema = Parameters<typeof childSchema>[0];
type Parent = Record<string, unknown> | undefined;

/** A percentage as written in a file: '45%', '-2.5 %'. */
export const PERCENTAGE = /^\s*([+-]?(?:\d+\.?\d*|\.\d+))\s*%\s*$/;

/**
 * A document with the percentages of its shares, factors and scales ('45%') turned into numbers (0.45, shifted as text,
 * so exactly). A percentage in any other field stays as it is, and the schema refuses it. The document itself is not
 * changed.
 */
export function withPercentages(schema: Schema, value: unknown): unknown {
  return read(schema, value, undefined, false);
}

function read(schema: Schema | undefined, value: unknown, parent: Parent, inPercent: boolean): unknown {
  if (schema === undefined) return value;
  if (typeof value === 'string') return isPercentHere(schema, parent, inPercent) ? numberOf(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  const within = inPercent || (hasDistribution(schema) && isPercentHere(schema, parent, false));
  const changed = Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
    const next = read(childOfEither(schema, key, value, within), inner, ownParent(value, parent), within);
    return next === inner ? [] : [[key, next]];
  });
  return changed.length === 0 ? value : copyWith(value, changed);
}

/** The schema below a key; of a quantity that is an object, the distribution's. */
function childOfEither(schema: Schema, key: string, value: object, isQuantity: boolean): Schema | undefined {
  const below = childSchema(schema, key, value);
  return below ?? (isQuantity ? childSchema(distribution, key, value) : undefined);
}

/** A list has no fields of its own: what is in it belongs to what holds the list. */
function ownParent(value: object, parent: Parent): Parent {
  return Array.isArray(value) ? parent : (value as Record<string, unknown>);
}

function isPercentHere(schema: Schema, parent: Parent, inPercent: boolean): boolean {
  const numbers = numbersOf(schema);
  if (numbers.length === 0) return false;
  return inPercent || numbers.some((one) => takesPercent(one) || (isSize(one) && isRelative(parent)));
}

/** The number schemas among the options of a schema. */
export function numbersOf(schema: Schema): Schema[] {
  const definition = definitionOf(schema);
  if (definition.type === 'number') return [schema];
  return definition.type === 'union' ? definition.options!.flatMap(numbersOf) : [];
}

function hasDistribution(schema: Schema): boolean {
  const bare = withoutWrappers(schema);
  if (bare === distribution) return true;
  const { type, options } = definitionOf(bare);
  return type === 'union' && options!.some(hasDistribution);
}

/** The size of an effect is a share or factor by what stands beside it. */
function isSize(schema: Schema): boolean {
  return metaOf(schema).percent === 'byLever';
}

function isRelative(effect: Parent): boolean {
  return effect !== undefined && (effect.op === 'multiply' || leverNamed(effect.lever)?.isShare === true);
}

function numberOf(text: string): unknown {
  const digits = PERCENTAGE.exec(text)?.[1];
  return digits === undefined ? text : Number(`${digits}e-2`);
}

function copyWith(value: object, changed: readonly [string, unknown][]): object {
  const copy: object = Array.isArray(value) ? [...(value as unknown[])] : { ...value };
  for (const [key, next] of changed)
    Object.defineProperty(copy, key, { value: next, enumerable: true, configurable: true, writable: true });
  return copy;
}
