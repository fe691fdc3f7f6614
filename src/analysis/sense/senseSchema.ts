import * as z from 'zod';
import { originFields } from '../result/originSchema.ts';
import { estimateSchema, scenarioName } from '../result/resultSchema.ts';
import type { SenseDocument } from './senseDocument.ts';

const answer = z.strictObject({
  id: z.string(),
  question: z.string(),
  change: z.string().describe('what is changed, in words'),
  expects: z.enum(['more', 'less']),
  from: estimateSchema,
  to: estimateSchema,
  difference: z
    .strictObject({
      mean: z.number(),
      low: z.number().nullable(),
      high: z.number().nullable(),
      n: z.int().min(1),
      differing: z.int().min(0).describe('winters in which the two differ at all'),
    })
    .nullable()
    .describe('to less from, paired by winter, with a 95% interval'),
  verdict: z.enum(['asExpected', 'notShown', 'wrongWay']),
});

/** The schema of a sense document. */
export const senseSchema: z.ZodType<SenseDocument> = z.strictObject({
  scenario: scenarioName,
  seed: z.string(),
  replications: z.int().min(1),
  engineVersion: z.int(),
  ...originFields,
  outcome: z.string().describe('the outcome by which every question is answered'),
  answers: z.array(answer),
});
