import * as z from 'zod';
import { most } from './most.ts';
import { isoDate } from './primitives.ts';

/** The simulated days: warm-up days, then the counted window from `startDate`, then the run-out. */
export const calendar = z.strictObject({
  startDate: isoDate.describe('the first counted day'),
  days: z
    .int()
    .min(1)
    .max(most.days)
    .meta({ title: 'Counted days', unit: 'days' })
    .describe('counted days; a winter is 182, or 183 with 29 February'),
  warmUpDays: z.int().min(0).max(most.days).default(0).describe('days before the first counted day'),
  runOutDays: z
    .int()
    .min(0)
    .max(most.days)
    .default(28)
    .describe('days after the window in which people who became ready within it are followed'),
  bankHolidays: z
    .union([
      z.literal('england-and-wales').meta({ title: 'Those of England and Wales' }),
      z.array(isoDate).max(400).meta({ title: 'Dates of my own' }),
    ])
    .default('england-and-wales')
    .describe('days on which staff, panels and services keep their bank-holiday hours'),
});

export type Calendar = z.output<typeof calendar>;
