import * as z from 'zod';
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

function emitted(title: string, schema: z.ZodType): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(schema, { reused: 'ref' });
  return {
    $schema,
    title,
    description: 'Made from the schema in src/analysis/result; do not edit.',
    ...rest,
  };
}
