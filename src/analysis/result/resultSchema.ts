import * as z from 'zod';
import { originFields } from './originSchema.ts';
import type { DayQuantiles, ResultDocument } from './resultTypes.ts';

// Zod probes `new Function` unless told not to; the content security policy forbids it.
z.config({ jitless: true });

export const share = z.number().min(0).max(1);
export const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const end = z.number().nullable();

/** S: null where no replication has the figure. */
export const estimateSchema = z
  .strictObject({
    mean: z.number(),
    sd: z.number().min(0).nullable().describe('null with one replication, and for a pooled percentile'),
    low: end.describe('95% interval of the mean; null with one replication'),
    high: end,
    n: z.int().min(1).describe('replications in which the figure exists'),
  })
  .nullable();

const byDay = z.array(z.number().nullable());
export const dayQuantiles: z.ZodType<DayQuantiles> = z
  .strictObject({ p5: byDay, p25: byDay, p50: byDay, p75: byDay, p95: byDay })
  .describe('pointwise quantiles over the replications, one value a day, of the morning readings');

const chanceFields = { probability: share, low: share, high: share };
export const chanceSchema = z
  .strictObject(chanceFields)
  .describe('share of the replications, with Wilson’s 95% interval');

const reached = z.strictObject({
  ...chanceFields,
  n: z.int().min(0).describe('winters that reach it'),
  firstDate: z
    .strictObject({
      p5: isoDate.nullable(),
      p25: isoDate.nullable(),
      p50: isoDate,
      p75: isoDate.nullable(),
      p95: isoDate.nullable(),
      earliest: isoDate,
      latest: isoDate,
    })
    .nullable()
    .describe('among the winters that reach it'),
});

const causes = z.record(z.string(), z.number().nullable());

const daysAndReached = {
  daysAt: z.strictObject({
    '1': estimateSchema,
    '2': estimateSchema,
    '3': estimateSchema,
    '4': estimateSchema,
  }),
  reached: z.strictObject({ '2': reached, '3': reached, '4': reached }),
};

const level = z.strictObject({
  ...daysAndReached,
  causes: z
    .strictObject({ '2': causes, '3': causes, '4': causes })
    .describe('mean days a winter at the level with the indicator itself at that level or above'),
  byDay: z.array(z.tuple([share, share, share, share])).describe('shares of the winters at levels 1 to 4'),
  changes: estimateSchema,
});

const stage = z.strictObject({
  arrivals: estimateSchema,
  starts: estimateSchema,
  completions: estimateSchema,
  meanQueueLength: estimateSchema,
  meanOccupied: estimateSchema,
  utilisation: estimateSchema,
  meanWaitDays: estimateSchema.describe('of those who started in the window'),
  p90WaitDays: estimateSchema.describe(
    'of those who started in the window, pooled over people; n counts the winters with a wait',
  ),
  notStarted: estimateSchema.describe('people who had joined and not started when the window ended'),
  waitSoFarDays: estimateSchema.describe('mean wait so far of those who had not started'),
  startWithinDays: estimateSchema.describe(
    'days within which 9 in 10 start, of those who started and those who had not; null where fewer than 9 in 10 had started',
  ),
  byDay: z.strictObject({ waiting: dayQuantiles, occupied: dayQuantiles }),
});

const action = z.strictObject({
  started: chanceSchema,
  daysActive: estimateSchema,
  cost: estimateSchema,
  refused: estimateSchema.describe('activations refused, by a limit or for want of staff'),
});

const warning = z.strictObject({
  path: z.string().describe('path of ids in the scenario'),
  message: z.string(),
  found: z.string().optional(),
  allowed: z.string().optional(),
  nearest: z.string().optional(),
});

export const scenarioName = z.strictObject({
  id: z.string(),
  title: z.string(),
  hash: z.string(),
  warnings: z
    .array(warning)
    .min(1)
    .optional()
    .describe('what can never act in the days of the scenario; missing where there is nothing'),
});
const simulated = scenarioName.extend({
  changes: z
    .array(z.string())
    .min(1)
    .optional()
    .describe('what was changed by hand in the scenario of this id, in words; missing where nothing was'),
});

export const runFields = {
  seed: z.string(),
  replications: z.int().min(1),
  engineVersion: z.int().min(1),
  startDate: isoDate,
  days: z.int().min(1),
};

const byScope = <T extends z.ZodType>(value: T) => z.record(z.string(), z.record(z.string(), value));

/** The schema of a result document. */
export const resultSchema: z.ZodType<ResultDocument> = z.strictObject({
  scenario: simulated,
  ...runFields,
  ...originFields,
  events: estimateSchema,
  stages: byScope(stage).describe('by stage, then by area or system'),
  outcomes: z.record(z.string(), estimateSchema),
  levels: z.record(z.string(), level).describe('by area, and system'),
  anyArea: z
    .strictObject(daysAndReached)
    .nullable()
    .describe(
      'the highest level among the areas, day by day: `reached` says that at least one area is, winter by winter; null without at least two areas',
    ),
  actions: z.record(z.string(), action),
  indicators: byScope(z.strictObject({ byDay: dayQuantiles })).describe(
    'by indicator, then by area or system',
  ),
});
