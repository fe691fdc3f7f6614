import * as z from 'zod';
import {
  datedFactor,
  finite,
  id,
  monthDay,
  name,
  nonNegative,
  perArea,
  positive,
  share,
} from './primitives.ts';

/** Sickness: base share, season, autocorrelated noise; drivers act on it through the lever `sicknessRate`. */
export const sickness = z.strictObject({
  base: share,
  season: z
    .array(z.strictObject({ date: monthDay, add: finite }))
    .default([])
    .describe('points of a season, added to the base and interpolated round the year'),
  noise: z
    .strictObject({ sd: nonNegative, autocorrelation: z.number().min(0).max(0.999) })
    .default({ sd: 0, autocorrelation: 0 }),
  meanSpellDays: positive.default(5),
});

/** A workforce group: funded posts and what keeps people from work. */
export const workforceGroup = z.strictObject({
  id,
  name: name.optional(),
  scope: z.enum(['area', 'system']).default('area'),
  posts: perArea(nonNegative).describe('funded posts, full-time equivalent'),
  vacancyShare: perArea(share).default(0),
  leaveShare: share.default(0).describe('share of posts on leave in an ordinary week, in whole weeks'),
  leaveHolidays: z
    .array(datedFactor)
    .default([])
    .describe('factors on the leave share: half-term, Christmas'),
  trainingShare: share.default(0).describe('share of posts away for the day'),
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
    .describe('share of posts due each weekday, Monday first (the weekend rota)'),
  dueOnBankHolidays: share.default(1),
  staffingDenominator: z
    .enum(['fundedPosts', 'rosteredPosts'])
    .default('fundedPosts')
    .describe(
      'what staffing % is a share of: funded posts due, or posts due that are filled and not on planned leave',
    ),
});

export type WorkforceGroup = z.output<typeof workforceGroup>;
