import * as z from 'zod';
import { most } from './most.ts';
import {
  autocorrelation,
  between,
  datedFactors,
  id,
  key,
  monthDay,
  mostDatesOfYear,
  name,
  perArea,
  positiveUpTo,
  share,
} from './primitives.ts';

/** Sickness: base share, season, autocorrelated noise; drivers act on it through the lever `sicknessRate`. */
export const sickness = z.strictObject({
  base: share.meta({ title: 'Sick on an ordinary day' }).describe('share of posts'),
  season: z
    .array(z.strictObject({ date: monthDay, add: between(-1, 1).meta({ unit: 'share' }) }))
    .max(mostDatesOfYear)
    .default([])
    .describe('points of a season, added to the base and interpolated round the year'),
  noise: z
    .strictObject({ sd: share, autocorrelation })
    .default({ sd: 0, autocorrelation: 0 })
    .meta({ title: 'Ups and downs' }),
  meanSpellDays: positiveUpTo(most.days).default(5).meta({ title: 'Mean spell', unit: 'days' }),
});

/** A workforce group: funded posts and what keeps people from work. */
export const workforceGroup = z.strictObject({
  id,
  key: key.optional(),
  name: name.optional(),
  scope: z
    .enum(['area', 'system'])
    .default('area')
    .meta({ words: { area: 'One in each area', system: 'One for all areas together' } }),
  posts: perArea(between(0, most.posts))
    .meta({ unit: 'posts' })
    .describe('funded posts, full-time equivalent'),
  vacancyShare: perArea(share).default(0).meta({ title: 'Vacant' }).describe('share of posts'),
  leaveShare: share
    .default(0)
    .meta({ title: 'On leave' })
    .describe('share of posts on leave in an ordinary week, in whole weeks'),
  leaveHolidays: datedFactors
    .default([])
    .meta({ title: 'Leave on dates' })
    .describe('factors on the leave share: half-term, Christmas'),
  trainingShare: share.default(0).meta({ title: 'In training' }).describe('share of posts away for the day'),
  sickness: sickness.default({
    base: 0,
    season: [],
    noise: { sd: 0, autocorrelation: 0 },
    meanSpellDays: 5,
  }),
  dueByWeekday: z
    .array(share)
    .length(7)
    .default([1, 1, 1, 1, 1, 1, 1])
    .meta({ title: 'Due by weekday' })
    .describe('share of posts due each weekday, Monday first (the weekend rota)'),
  dueOnBankHolidays: share.default(1).meta({ title: 'Due on bank holidays' }),
  staffingDenominator: z
    .enum(['fundedPosts', 'rosteredPosts'])
    .default('fundedPosts')
    .meta({ title: 'Staffing % is of' })
    .describe(
      'what staffing % is a share of: funded posts due, or posts due that are filled and not on planned leave',
    ),
});

export type WorkforceGroup = z.output<typeof workforceGroup>;
