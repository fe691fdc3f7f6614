import * as z from 'zod';
import { checkSchema } from '../check/checkSchema.ts';
import { comparisonSchema } from './comparisonSchema.ts';
import { resultSchema } from './resultSchema.ts';

/** The JSON Schema (draft 2020-12) of the result document. */
export function resultJsonSchema(): Record<string, unknown> {
  return emitted('Winterproof result', resultSchema);
}

/** The JSON Schema (draft 2020-12) of the comparison document. */
export function comparisonJsonSchema(): Record<string, unknown> {
  return emitted('Winterproof comparison', comparisonSchema);
}

/** The JSON Schema (draft 2020-12) of the check document. */
export function checkJsonSchema(): Record<string, unknown> {
  return emitted('Winterproof check', checkSchema, 'check');
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
