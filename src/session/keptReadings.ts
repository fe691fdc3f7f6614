import * as z from 'zod';
import { actionsSchema } from '../analysis/actions/actionsSchema.ts';
import { estimateSchema } from '../analysis/result/resultSchema.ts';
import { thresholdsSchema } from '../analysis/thresholds/thresholdsSchema.ts';
import { mostReplications } from '../scenario/validate/checkRunRequest.ts';
import type { AskKind } from './runDesk.ts';

/** What can be kept: the members of a set are runs of a plan. */
export type KeptKind = Exclude<AskKind, 'set'>;

const text = z.string().max(10_000);
const winters = z.int().min(1).max(mostReplications);
const list = <T extends z.ZodType>(value: T) => z.array(value).max(100_000);
const floats = z.instanceof(Float64Array);

const packedRows = z.object({
  rows: z.int().min(1),
  starts: z.instanceof(Int32Array),
  counts: z.instanceof(Uint16Array),
  others: floats,
});
const table = z.object({ columns: z.int().min(0), blocks: list(packedRows) });

/** Every winter's figures. */
export const summarySchema = z.object({ columns: list(text), table, wanted: table });

/** The parts of a result of the plan apart from document and summary. */
export const figuresSchema = z.object({
  run: text,
  winters,
  causes: z.map(text, estimateSchema),
  samples: z.map(text, list(list(z.number().nullable()))),
});

const row = z.looseObject({
  column: z.looseObject({ id: text, unit: text, title: text }),
  from: z.looseObject({ mean: z.number() }).nullable(),
  to: z.looseObject({ mean: z.number() }).nullable(),
  difference: z.looseObject({}).nullable(),
  values: floats,
});
const comparison = z.object({
  winters,
  others: list(z.looseObject({ id: text, title: text, rows: list(row) })).min(1),
});
const request = z.looseObject({ replications: winters });

/** The single part of every other kind. */
export const otherSchemas: Readonly<Record<Exclude<KeptKind, 'plan'>, z.ZodType>> = {
  effect: comparison,
  less: comparison,
  drift: z.object({
    winters,
    stocks: list(z.looseObject({ stage: text, measure: text, moves: z.boolean() })),
    noEquilibrium: list(z.unknown()),
  }),
  actions: z.object({
    request,
    reading: z.looseObject({ document: actionsSchema, changes: z.record(text, floats) }),
  }),
  thresholds: z.object({
    reading: z.looseObject({ document: thresholdsSchema, missing: list(text) }),
    forms: z.map(text, list(text)),
  }),
};
