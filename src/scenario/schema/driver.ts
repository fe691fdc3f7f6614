import * as z from 'zod';
import { effect } from './effect.ts';
import { most } from './most.ts';
import {
  autocorrelation,
  between,
  days,
  duration,
  factor,
  id,
  key,
  isoDate,
  monthDay,
  name,
  positiveUpTo,
  quantityIn,
  scale,
  share,
  lines,
} from './primitives.ts';

/** The level of a driver: at 1, every effect has the size entered. */
const level = quantityIn(scale);
const pace = quantityIn(positiveUpTo(most.days));

const common = {
  id,
  key: key.optional(),
  name: name.optional(),
  effects: z.array(effect).max(100).default([]).describe('each effect is multiplied by the level on the day'),
  scale: scale
    .default(1)
    .describe('set by scaled overlays: times the height, level, depth or standard deviation'),
};

/** An illness wave: level 0 to `height`, doubling before the peak and halving after it at the stated paces. */
export const wave = z.strictObject({
  ...common,
  kind: z.literal('wave'),
  peakDate: isoDate.describe('the most likely day of the peak'),
  peakShiftDays: quantityIn(between(-366, 366)).default(0).describe('uncertainty of the peak date'),
  height: level.describe('level at the peak; at 1, every effect has the size entered'),
  doublingDays: pace.meta({ title: 'Doubles every' }).describe('before the peak'),
  halvingDays: pace.meta({ title: 'Halves every' }).describe('after the peak'),
});

/** Random spells (cold, storms): Poisson in number within a season, each with a length and a depth. */
export const spells = z.strictObject({
  ...common,
  kind: z.literal('spells'),
  from: monthDay.describe('first day of the season'),
  to: monthDay.describe('last day of the season'),
  perSeason: between(0, 366).meta({ title: 'Spells' }).describe('mean number of spells in a season'),
  lengthDays: duration.meta({ title: 'Length' }),
  level: level.describe('depth of a spell; at 1, every effect has the size entered'),
});

/** A fall to a depth at a date and a recovery that halves what is missing in a stated time. */
export const contraction = z.strictObject({
  ...common,
  kind: z.literal('contraction'),
  startDate: isoDate.describe('the day on which the fall begins'),
  fallDays: days.default(0).describe('days from the start to the full depth'),
  depth: level.describe('at 1, every effect has the size entered'),
  holdDays: days.default(0).describe('days at the full depth'),
  recoveryHalfLifeDays: positiveUpTo(most.stayDays)
    .meta({ title: 'Recovery halves every' })
    .describe('what is missing halves in this time'),
});

/** A curve given by data: the level between two dates is interpolated linearly. */
export const curve = z.strictObject({
  ...common,
  kind: z.literal('curve'),
  points: z
    .array(
      z.strictObject({ date: isoDate, level: between(-most.factor, most.factor).meta({ percent: true }) }),
    )
    .min(1)
    .max(4000),
});

/** Autocorrelated noise around 0 with a stated standard deviation. */
export const noise = z.strictObject({
  ...common,
  kind: z.literal('noise'),
  sd: factor,
  autocorrelation: autocorrelation.describe('from one day to the next; 0: each day by itself'),
  probability: share.default(1).describe('chance that a winter has it'),
});

export const driver = z.discriminatedUnion('kind', [wave, spells, contraction, curve, noise]).meta({
  words: {
    wave: 'A wave of illness',
    spells: 'Spells of weather',
    contraction: 'A fall and a recovery',
    curve: 'A curve of dates',
    noise: 'Ups and downs from day to day',
  },
});

/** A dated or randomly dated event with a duration and effects. */
export const event = z.strictObject({
  id,
  key: key.optional(),
  name: name.optional(),
  description: lines(4000).optional(),
  when: z.union([
    z.strictObject({ date: isoDate }).meta({ title: 'On a date' }),
    z.strictObject({ from: isoDate, to: isoDate }).meta({ title: 'Some day between two dates' }),
  ]),
  probability: share.default(1).describe('chance that it happens in a winter'),
  durationDays: duration.meta({ title: 'Lasts' }),
  effects: z.array(effect).max(100).default([]),
});

export type Driver = z.output<typeof driver>;
export type ScenarioEvent = z.output<typeof event>;
