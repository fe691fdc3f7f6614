import type { Bounds, Schema } from './fieldSpec.ts';

interface Check {
  readonly check: string;
  readonly value?: number;
  readonly inclusive?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly length?: number;
  readonly pattern?: RegExp;
}

function checksOf(schema: Schema): Check[] {
  const { checks = [] } = schema._zod.def as { checks?: { _zod: { def: Check } }[] };
  return checks.map((check) => check._zod.def);
}

/** The bounds of a number's schema. */
export function boundsOf(schema: Schema): Bounds {
  const bounds: { minimum?: number; maximum?: number; above?: number } = {};
  for (const { check, value, inclusive } of checksOf(schema)) {
    if (check === 'greater_than') bounds[inclusive === true ? 'minimum' : 'above'] = value;
    if (check === 'less_than') bounds.maximum = value;
  }
  return bounds;
}

/** The least and greatest length of a list or a text. 0 and infinity where the schema sets none. */
export function lengthOf(schema: Schema): { readonly least: number; readonly most: number } {
  let [least, most] = [0, Infinity];
  for (const { check, length, minimum, maximum } of checksOf(schema)) {
    if (check === 'length_equals') [least, most] = [length!, length!];
    if (check === 'min_length') least = minimum!;
    if (check === 'max_length') most = maximum!;
  }
  return { least, most };
}

/** The source of the pattern that a text must match, if there is one. */
export function patternOf(schema: Schema): string | undefined {
  return checksOf(schema).find(({ pattern }) => pattern !== undefined)?.pattern?.source;
}
