import * as z from 'zod';
import { idPattern } from './ids.ts';
import { value, lines } from './primitives.ts';

const figures = z
  .array(z.string().regex(idPattern))
  .max(100)
  .describe('figures of the register (scenarios/register.json)');

/** Where a number comes from: evidence, a sum, or an assumption with the range thought possible. */
export const provenance = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('evidence'),
    figures: figures.min(1),
    note: lines(2000).optional(),
  }),
  z.strictObject({
    kind: z.literal('derived'),
    sum: lines(1000).min(1),
    figures: figures.default([]),
    note: lines(2000).optional(),
  }),
  z.strictObject({
    kind: z.literal('assumption'),
    range: z
      .strictObject({
        low: value,
        high: value,
        as: z.enum(['value', 'factor']).default('value').describe('factor: of every number below the path'),
      })
      .optional()
      .describe('may be missing only where the number is a choice of definition'),
    reason: lines(2000).min(1),
    figures: figures.default([]),
  }),
]);

/** Provenance by path of ids (`streams.referrals.ratePerDay`). An entry covers every number below its path. */
export const provenanceByPath = z.record(z.string(), provenance);

export type Provenance = z.output<typeof provenance>;
