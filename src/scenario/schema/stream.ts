import * as z from 'zod';
import { most } from './most.ts';
import {
  autocorrelation,
  between,
  datedFactors,
  duration,
  factor,
  id,
  key,
  isoDate,
  mostDatesOfYear,
  name,
  perArea,
  reference,
  seasonKnot,
  share,
  weekdayProfile,
} from './primitives.ts';
import { routes } from './route.ts';

/** How far daily counts vary beyond Poisson: Var N = mean + variance × mean². */
export const overDispersion = z.strictObject({
  variance: between(0, 10).describe(
    '0.03: the day’s rate itself goes up and down by some 17% (standard deviation)',
  ),
  sharedShare: share.default(0).describe('the share of that variance that all areas have in common'),
  autocorrelation: autocorrelation.default(0).describe('from one day to the next'),
});

/** Bulk work. It is only counted, and it uses a team's productive hours before its cases do. */
export const bulk = z.strictObject({
  team: reference,
  hoursEach: between(0, 1000).meta({ title: 'Hours each', unit: 'hours' }),
  maximumShare: share.default(1).describe('the most of the team’s hours that it may take in a day'),
});

const rate = between(0, most.ratePerDay);

/** A stream of demand: people referred, or bulk work arising. */
export const stream = z.strictObject({
  id,
  key: key.optional(),
  name: name.optional(),
  scope: z
    .enum(['area', 'system'])
    .default('area')
    .meta({ words: { area: 'One in each area', system: 'One for all areas together' } }),
  areas: z.array(reference).max(60).optional().describe('the areas that have it; all if empty'),
  ratePerDay: perArea(rate)
    .meta({ title: 'Rate', unit: 'a day' })
    .describe('mean number a day, before the factors below'),
  weekday: weekdayProfile
    .default([1, 1, 1, 1, 1, 1, 1])
    .meta({ title: 'By weekday' })
    .describe('factors, Monday first'),
  season: z
    .array(seasonKnot)
    .max(mostDatesOfYear)
    .default([])
    .describe('factors round the year, on a line from point to point'),
  holidays: datedFactors.default([]).meta({ title: 'On dates' }).describe('factors over days of the year'),
  bankHolidayFactor: factor.default(1).meta({ title: 'On bank holidays' }),
  growthPerYear: between(-0.9, 1)
    .meta({ percent: true })
    .default(0)
    .meta({ title: 'Growth', unit: 'a year' })
    .describe('0.1: ten per cent more a year on, compounded, from the start date'),
  series: z
    .array(z.strictObject({ date: isoDate, ratePerDay: perArea(rate) }))
    .max(4000)
    .default([])
    .describe('rates from data: each holds from its date on and replaces rate, season and growth'),
  hours: z
    .array(between(0, 1e6))
    .length(24)
    .optional()
    .meta({ title: 'By hour' })
    .describe('weights of the 24 hours of arrival'),
  overDispersion: overDispersion
    .default({ variance: 0, sharedShare: 0, autocorrelation: 0 })
    .meta({ title: 'Ups and downs' })
    .describe('how far daily counts vary beyond chance'),
  fromHospital: z
    .boolean()
    .default(false)
    .describe('they wait in a hospital bed; their waits count as delay'),
  readyLagDays: duration
    .default(0)
    .meta({ title: 'Ready after', unit: 'days' })
    .describe('from referral to no longer needing hospital'),
  routes: routes.optional().describe('where people go first; not for bulk work'),
  bulk: bulk.optional(),
});

export type Stream = z.output<typeof stream>;
