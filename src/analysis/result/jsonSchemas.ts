import * as z from 'zod';
import { actionsSchema } from '../actions/actionsSchema.ts';
import { checkSchema } from '../check/checkSchema.ts';
import { senseSchema } from '../sense/senseSchema.ts';
import { thresholdsSchema } from '../thresholds/thresholdsSchema.ts';
import { comparisonSchema } from './comparisonSchema.ts';
import { logSchema } from './logSchema.ts';
import { resultSchema } from './resultSchema.ts';

/** The JSON Schema (draft 2020-12) of the result document. */
export function resultJsonSchema(): Record<string, unknown> {
  return emitted('Winterproof result', resultSchema);
}

/** The JSON Schema (draft 2020-12) of the comparison document. */
export function comparisonJsonSchema(): Record<string, unknown> {
  return emitted('Winterproof comparison', comparisonSchema);
}

/** The JSON Schema (draft 2020-12) of the log of one winter. */
export function logJsonSchema(): Record<string, unknown> {
  return emitted('Winterproof log of a winter', logSchema);
}

/** The JSON Schema (draft 2020-12) of the check document. */
export function checkJsonSchema(): Record<string, unknown> {
  return emitted('Winterproof check', checkSchema, 'check');
}

/** The JSON Schema (draft 2020-12) of the sense document. */
export function senseJsonSchema(): Record<string, unknown> {
  return emitted('Winterproof sense', senseSchema, 'sense');
}

/** The JSON Schema (draft 2020-12) of the actions document. */
export function actionsJsonSchema(): Record<string, unknown> {
  return emitted('Winterproof actions', actionsSchema, 'actions');
}

/** The JSON Schema (draft 2020-12) of the thresholds document. */
export function thresholdsJsonSchema(): Record<string, unknown> {
  return emitted('Winterproof thresholds', thresholdsSchema, 'thresholds');
}

function emitted(title: string, schema: z.ZodType, folder = 'result'): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(schema, { reused: 'ref' });
  return {
    $schema,
    title,
    description: `Made from the schema in src/analysis/${folder}; do not edit.`,
    ...rest,
  };
}
