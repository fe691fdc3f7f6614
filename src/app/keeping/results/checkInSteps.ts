import * as z from 'zod';
import type { Steps } from '../../../analysis/result/steps.ts';

/** Objects are looked at field by field so deep; what lies below is one step. */
const DEPTH = 4;

/** Checks in steps whether a value fits a schema: checking a whole result document at once would block the page. */
export function* checkInSteps(schema: z.ZodType, value: unknown, depth = DEPTH): Steps<boolean> {
  const inner = depth === 0 ? null : innerSchemas(schema, value);
  if (inner === null) {
    yield;
    return schema.safeParse(value).success;
  }
  for (const [key, one] of inner) {
    const field = (value as Record<string, unknown>)[key];
    if (!(yield* checkInSteps(one, field, depth - 1))) return false;
  }
  return true;
}

/** The schema of each field of an object or a record; null where a value is neither, or has a field too many. */
function innerSchemas(schema: z.ZodType, value: unknown): [string, z.ZodType][] | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const keys = Object.keys(value);
  if (schema instanceof z.ZodRecord) return keys.map((key) => [key, schema.valueType as z.ZodType]);
  if (!(schema instanceof z.ZodObject)) return null;
  const shape = schema.shape as Record<string, z.ZodType>;
  return keys.every((key) => key in shape) ? Object.entries(shape) : null;
}
