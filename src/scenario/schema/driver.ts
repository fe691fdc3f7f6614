import * as z from 'zod';
import { effect } from './effect.ts';
import { id, isoDate, monthDay, name, nonNegative, positive, quantity, share } from './primitives.ts';

const common = {
  id,
  name: name.optional(),
  effects: z.array(effect).default([]),
  scale: nonNegative
    .default(1)
    .describe('set by scaled overlays: times the height, level, depth or standard deviation'),
};

/** An illness wave: level 0 to `height`, doubling before the peak and halving after it at the stated paces. */
export const wave = z.strictObject({
  ...common,
  kind: z.literal('wave'),
  peakDate: isoDate,
  peakShiftDays: quantity.default(0).describe('uncertainty of the peak date'),
  height: quantity,
  doublingDays: quantity,
  halvingDays: quantity,
});

/** Random spells (cold, storms): Poisson in number within a season, each with a length and a depth. */
export const spells = z.strictObject({
  ...common,
  kind: z.literal('spells'),
  from: monthDay,
  to: monthDay,
  perSeason: nonNegative,
  lengthDays: quantity,
  level: quantity,
});

/** A fall to a depth at a date and a recovery that halves what is missing in a stated time. */
export const contraction = z.strictObject({
  ...common,
  kind: z.literal('contraction'),
  startDate: isoDate,
  fallDays: nonNegative.default(0),
  depth: quantity,
  holdDays: nonNegative.default(0),
  recoveryHalfLifeDays: positive,
});

/** A curve given by data: the level between two dates is interpolated linearly. */
export const curve = z.strictObject({
  ...common,
  kind: z.literal('curve'),
  points: z.array(z.strictObject({ date: isoDate, level: z.number() })).min(1),
});

/** Autocorrelated noise around 0 with a stated standard deviation. */
export const noise = z.strictObject({
  ...common,
  kind: z.literal('noise'),
  sd: nonNegative,
  autocorrelation: z.number().min(0).max(0.999),
  probability: share.default(1),
});

export const driver = z.discriminatedUnion('kind', [wave, spells, contraction, curve, noise]);

/** A dated or randomly dated event with a duration and effects. */
export const event = z.strictObject({
  id,
  name: name.optional(),
  description: z.string().max(4000).optional(),
  when: z.union([z.strictObject({ date: isoDate }), z.strictObject({ from: isoDate, to: isoDate })]),
  probability: share.default(1),
  durationDays: quantity,
  effects: z.array(effect).default([]),
});

export type Driver = z.output<typeof driver>;
export type ScenarioEvent = z.output<typeof event>;
