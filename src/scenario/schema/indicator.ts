import * as z from 'zod';
import { most } from './most.ts';
import {
  between,
  days,
  id,
  key,
  name,
  perArea,
  positiveUpTo,
  reference,
  share,
  value,
  line,
} from './primitives.ts';

export const level = z.int().min(1).max(4).meta({ unit: 'level' });

/** A band: the values from `from` to `to` mean this level. A missing end is open. */
export const band = z.strictObject({ level, from: value.optional(), to: value.optional() });

/** A band in the words of a sentence: "below 70 and above 50" has both ends open. */
export const wordedBand = band.extend({
  openFrom: z.boolean().optional().describe('true: the value it begins at is not in it (“above 50”)'),
  openTo: z.boolean().optional().describe('true: the value it ends at is not in it (“below 70”)'),
});

/**
 * Running bands cover the whole line without gaps. Printed bands are those of the plan; only the threshold check reads
 * them.
 */
export const bandSet = z.strictObject({
  closedEdge: z
    .enum(['lower', 'upper'])
    .default('lower')
    .describe(
      'which edge belongs to a band: lower, 40 is in the band from 40; upper, 40 is in the band to 40',
    ),
  running: z.array(band).min(2).max(4).describe('the bands that set the level'),
  printed: z
    .array(wordedBand)
    .max(12)
    .default([])
    .describe('as the plan prints them; only the threshold check reads them'),
  worded: z
    .array(wordedBand)
    .max(12)
    .optional()
    .describe('as the plan’s sentences say them, where these differ; only the threshold check reads them'),
  points: z.array(between(0, 1000)).length(4).optional().describe('points of levels 1 to 4, for a score'),
});

const common = {
  id,
  key: key.optional(),
  name: name.optional(),
  scope: z.enum(['area', 'system']).default('area'),
  areas: z.array(reference).max(60).optional().describe('the areas that report it; all if empty'),
  unit: line(60).optional().describe('what it counts: cases, %, starts'),
  capacity: z
    .boolean()
    .default(false)
    .describe('a capacity indicator: slower to step up, decisive at its worst'),
  bands: perArea(bandSet).optional().describe('without bands it is shown and never sets a level'),
  weight: between(0, 1000).default(1).describe('times its points, where a score decides'),
  maximumPoints: positiveUpTo(1000).optional().describe('the most points it can have, where a score decides'),
  missingProbability: share.default(0).describe('chance that a day’s return is missing'),
};

const states = z
  .array(
    z
      .enum(['waiting', 'inService', 'onHold'])
      .meta({ words: { inService: 'Being served or in a place', onHold: 'Waiting in a place held here' } }),
  )
  .min(1)
  .max(3);

/** People or cases in stated states of stated stages. */
export const census = z.strictObject({
  ...common,
  kind: z.literal('census'),
  count: z
    .array(z.strictObject({ stage: reference, classes: z.array(reference).max(60).optional(), states }))
    .min(1)
    .max(100),
  inHospital: z.boolean().optional().describe('true: only people still in hospital; false: only others'),
});

export const staffingPercent = z.strictObject({
  ...common,
  kind: z.literal('staffingPercent'),
  group: reference,
});

export const placesFree = z.strictObject({
  ...common,
  kind: z.literal('placesFree'),
  stages: z.array(reference).min(1).max(100),
});

export const occupancyPercent = z.strictObject({
  ...common,
  kind: z.literal('occupancyPercent'),
  stages: z.array(reference).min(1).max(100),
});

/** Starts allowed in the next 24 hours, less people accepted and not yet started, never below 0. */
export const startsLeft = z.strictObject({
  ...common,
  kind: z.literal('startsLeft'),
  stage: reference,
  lessWaiting: z.boolean().default(true).describe('less people accepted who have not started'),
  divideBy: positiveUpTo(1000).default(1).describe('to show it per team or locality'),
});

/** Starts left of the week's cap, counted as they are or pro rata to the share of the week left. */
export const weekStartsLeft = z.strictObject({
  ...common,
  kind: z.literal('weekStartsLeft'),
  stage: reference,
  weeklyStarts: positiveUpTo(most.startsPerWeek).describe(
    'the week’s capacity that the printed bands refer to',
  ),
  proRata: z.boolean().default(false).describe('as a share of what is left of the week'),
});

export const waitingLongerThan = z.strictObject({
  ...common,
  kind: z.literal('waitingLongerThan'),
  stage: reference,
  classes: z.array(reference).max(60).optional(),
  days: days.meta({ title: 'Longer than' }),
});

export const arrivals = z.strictObject({
  ...common,
  kind: z.literal('arrivals'),
  streams: z.array(reference).min(1).max(100),
  days: z
    .int()
    .min(1)
    .max(28)
    .default(1)
    .meta({ title: 'Counted over' })
    .describe('counted over this many whole days before the reading'),
});

export const indicator = z
  .discriminatedUnion('kind', [
    census,
    staffingPercent,
    placesFree,
    occupancyPercent,
    startsLeft,
    weekStartsLeft,
    waitingLongerThan,
    arrivals,
  ])
  .meta({
    words: {
      census: 'People or cases there',
      staffingPercent: 'Staff present, %',
      placesFree: 'Places free',
      occupancyPercent: 'Places taken, %',
      startsLeft: 'Starts left today',
      weekStartsLeft: 'Starts left this week',
      waitingLongerThan: 'People who wait longer than',
      arrivals: 'Arrivals',
    },
  });

export type Band = z.output<typeof band>;
export type WordedBand = z.output<typeof wordedBand>;
export type BandSet = z.output<typeof bandSet>;
export type Indicator = z.output<typeof indicator>;
export type IndicatorKind = Indicator['kind'];
