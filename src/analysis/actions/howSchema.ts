import * as z from 'zod';
import { chanceSchema, dayQuantiles, estimateSchema } from '../result/resultSchema.ts';
import type { HowResult } from './howResult.ts';

const day = z.number().nullable();

const watched = z
  .strictObject({
    kind: z.enum(['delayed', 'waiting', 'occupied', 'indicator']),
    part: z.string().nullable().describe('stage or indicator; null of people delayed in hospital'),
    scope: z.string().describe('area, or system'),
  })
  .describe('the figure of each morning by which the action is watched');

const crisis = z
  .strictObject({
    stage: z.string().nullable().describe('people waiting there; null: delayed in hospital'),
    scope: z.string(),
    over: z.number().describe('more people than this'),
    days: z.int().min(1).describe('on so many mornings in a row, or more'),
    isDefault: z
      .boolean()
      .describe('whether over was worked out: 9 mornings in 10 of the plan without the action have no more'),
    without: chanceSchema.describe('winters of the plan without the action in which one begins'),
    withIt: chanceSchema.describe('winters of the plan in which one begins, by the same rule'),
    onAtStart: z
      .int()
      .min(0)
      .describe('winters without the action in which one is on when they begin, which is not judged'),
  })
  .describe('the crisis ahead of which it was or was not');

const lead = z
  .strictObject({
    before: chanceSchema.describe(
      'of the winters that have a crisis without the action, those in which it was on in the plan on an earlier day',
    ),
    n: z.int().min(0).describe('winters that have a crisis without the action'),
    days: z
      .strictObject({ value: day, low: day, high: day, n: z.int().min(0) })
      .describe('median of the days from its first day on to the crisis, below 0 where it came after'),
  })
  .describe('its start is of the plan, the crisis of the same winter without it');

/** The schema of how one action worked. */
export const howSchema: z.ZodType<HowResult> = z.strictObject({
  action: z.string(),
  replications: z.int().min(1),
  watched,
  crisis,
  started: chanceSchema.describe('winters in which it is on on any counted day'),
  firstDay: z
    .strictObject({ p10: day, p50: day, p90: day })
    .describe('first day on, from 0 on the start date, over the winters in which it started'),
  daysOn: estimateSchema.describe('days on, over the winters in which it started'),
  lead,
  overall: estimateSchema.describe('the plan less the plan without it: mean over the days of each winter'),
  difference: z.array(estimateSchema).describe('the same of each day, paired by winter; an interval a day'),
  band: dayQuantiles.describe('pointwise quantiles of the same differences, not the path of any winter'),
});
