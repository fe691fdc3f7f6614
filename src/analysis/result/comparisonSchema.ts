import * as z from 'zod';
import { inputsSchema } from '../../scenario/inputs/inputsSchema.ts';
import type { ComparisonDocument } from './comparisonDocument.ts';
import { sourcesFields } from './originSchema.ts';
import { estimateSchema, isoDate, runFields, scenarioName } from './resultSchema.ts';

const ids = z.array(z.string());

/** Which actions are in force. */
export const policySchema = z.union([
  z.strictObject({ actions: z.enum(['plan', 'none']) }),
  z.strictObject({ without: ids }),
  z.strictObject({ only: ids }),
  z.strictObject({
    firstOf: z.strictObject({ order: z.enum(['random', 'reverse']), count: z.int().min(0) }),
  }),
]);

/** D: a paired difference; null where no winter has both figures. */
export const differenceSchema = z
  .strictObject({
    mean: z.number(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    n: z.int().min(1).describe('winters in which both figures exist'),
    together: z
      .strictObject({ low: z.number().nullable(), high: z.number().nullable() })
      .nullable()
      .describe('95% interval that holds together with those of the other variants on this outcome'),
  })
  .nullable();
const difference = differenceSchema.describe(
  'the variant less the first, with a 95% interval, by winter where it is paired; null for the first itself',
);

/** By outcome, then by variant: its value, and its difference from the first. */
export const comparedOutcomes = z
  .record(z.string(), z.record(z.string(), z.strictObject({ value: estimateSchema, difference })))
  .describe('by outcome, then by variant');

/** The schema of a comparison document. */
export const comparisonSchema: z.ZodType<ComparisonDocument> = z.strictObject({
  ...runFields,
  ...sourcesFields,
  variants: z
    .array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        scenario: scenarioName,
        policy: policySchema,
        inputs: inputsSchema,
        startDate: isoDate,
        days: z.int().min(1),
        paired: z
          .boolean()
          .describe('false: other days or other draws than the first, compared as separate samples'),
      }),
    )
    .min(1),
  outcomes: comparedOutcomes,
});
