import * as z from 'zod';
import { effect } from './effect.ts';
import { level } from './indicator.ts';
import { most } from './most.ts';
import {
  hourOfDay,
  id,
  key,
  isoDate,
  name,
  money,
  positiveUpTo,
  duration,
  days,
  between,
  reference,
  share,
  text,
  line,
} from './primitives.ts';

/** The highest level among the indicators (and, for the system, the areas). */
const worst = z.strictObject({ kind: z.literal('worst') }).meta({ title: 'The worst decides' });

/** The highest level that at least `count` have reached or passed; optionally one capacity indicator at its worst. */
const nthWorst = z
  .strictObject({
    kind: z.literal('nthWorst'),
    count: z
      .int()
      .min(1)
      .max(60)
      .meta({ title: 'Indicators needed' })
      .describe('so many at a level or beyond it make that level'),
    capacityAtWorst: z
      .boolean()
      .default(false)
      .describe('one capacity indicator at its worst is enough for the worst level'),
  })
  .meta({ title: 'Several at a level decide' });

/** Points times weights over the greatest possible, × 100, against the edges of a score. */
const score = z
  .strictObject({
    kind: z.literal('score'),
    edges: z.array(between(0, 100)).length(3).default([15, 40, 70]).describe('scores out of 100'),
    closedEdge: z
      .enum(['lower', 'upper'])
      .default('upper')
      .describe('to which level a score on an edge belongs'),
  })
  .meta({ title: 'A score decides' });

/** Some areas, county-wide, exhausted: how many areas make each level of the system. */
const someAreas = z
  .strictObject({
    kind: z.literal('someAreas'),
    someAreas: z.int().min(1).max(60).default(1).describe('areas at 2 or more that make the system 2'),
    systemWideShare: share.default(1).describe('share of areas at 2 or more that counts as system-wide'),
    shareAtThree: share
      .default(0.5)
      .describe('share of areas at 3 or more, with that, that makes the system 3'),
    capacityExhausted: z.boolean().default(true).describe('4 needs a capacity indicator at 4'),
  })
  .meta({ title: 'Some areas, all areas, exhausted' });

export const aggregation = z.discriminatedUnion('kind', [worst, nthWorst, score, someAreas]);

/** How readings become levels. */
export const escalation = z.strictObject({
  levelName: line(20).default('OPEL').describe('what levels are called: OPEL 1 to 4'),
  readingHour: hourOfDay.default(10).describe('when indicators are read each day'),
  secondReading: z
    .strictObject({
      hour: hourOfDay.default(14.5),
      fromLevel: level.default(3).describe('a second reading on days at this level or above'),
      of: z.enum(['system', 'area']).default('system'),
    })
    .optional(),
  stepUpReadings: z
    .int()
    .min(1)
    .max(30)
    .default(1)
    .meta({ title: 'Readings to step up' })
    .describe('readings in a row at a higher level before it counts'),
  capacityStepUpReadings: z
    .int()
    .min(1)
    .max(30)
    .default(2)
    .meta({ title: 'Readings to step up, capacity' })
    .describe('the same for capacity indicators'),
  stepDownReadings: z
    .int()
    .min(0)
    .max(60)
    .default(3)
    .meta({ title: 'Readings to step down' })
    .describe('0: at once, and without a margin'),
  stepDownMargin: share
    .default(0.1)
    .meta({ title: 'Margin to step down' })
    .describe('share by which the entry edge must be bettered'),
  missingKeptDays: z
    .int()
    .min(0)
    .max(60)
    .default(2)
    .meta({ title: 'Missing return kept' })
    .describe('days for which the last known reading stands in'),
  area: aggregation
    .default({ kind: 'nthWorst', count: 2, capacityAtWorst: true })
    .meta({ title: 'Level of an area' }),
  system: aggregation
    .default({
      kind: 'someAreas',
      someAreas: 1,
      systemWideShare: 1,
      shareAtThree: 0.5,
      capacityExhausted: true,
    })
    .meta({ title: 'Level of the system' }),
});

const trigger = z.union([
  z
    .strictObject({ level, of: z.enum(['system', 'area']).default('system').meta({ title: 'Level of' }) })
    .meta({ title: 'At a level' }),
  z.strictObject({ indicator: reference, level }).meta({ title: 'When an indicator is at a level' }),
  z.strictObject({ from: isoDate, to: isoDate.optional() }).meta({ title: 'On dates' }),
]);

export const actionCost = z.strictObject({
  perActivation: money.default(0).meta({ title: 'Each time' }),
  perDay: money.default(0).meta({ title: 'A day' }),
  perUnitDay: money
    .default(0)
    .meta({ title: 'A unit and day' })
    .describe('times the present size of one of its effects'),
  unitEffect: z.int().min(0).max(99).default(0).describe('which effect, counted from 0'),
  from: z
    .enum(['commitment', 'start'])
    .default('start')
    .meta({
      title: 'Paid from',
      words: { commitment: 'When it is triggered', start: 'When it takes effect' },
    }),
});

/** An action of the plan. */
export const action = z.strictObject({
  id,
  key: key.optional(),
  name,
  owner: line(200).describe('who decides and does it'),
  scope: z.enum(['area', 'system']).default('system'),
  areas: z.array(reference).max(60).optional().describe('the areas that may take it; all if empty'),
  trigger,
  modelled: z.boolean().default(true).describe('false: listed in the plan, not simulated'),
  leadDays: duration.default(0).meta({ title: 'Takes' }).describe('from the trigger to the first effect'),
  committed: z
    .boolean()
    .default(false)
    .describe('true: it comes even if the trigger goes while it is pending'),
  rampDays: days.default(0).meta({ title: 'Grows over' }).describe('from the first effect to the full one'),
  rampDownDays: days.default(0).meta({ title: 'Fades over' }),
  minimumDays: days.default(0).meta({ title: 'Lasts at least' }),
  maximumDays: positiveUpTo(most.days).optional().meta({ title: 'Lasts at most' }),
  coolDownDays: days
    .default(0)
    .meta({ title: 'Rests for' })
    .describe('after it ends, before it may start again'),
  limit: z
    .strictObject({
      activations: z
        .int()
        .min(1)
        .max(most.days)
        .optional()
        .describe('times a winter, in each area that takes it'),
      cost: positiveUpTo(most.money)
        .optional()
        .meta({ unit: '£' })
        .describe('money a winter, in each area that takes it'),
      fte: positiveUpTo(most.people)
        .optional()
        .describe('most people whom it lends or brings in at once, in all areas together'),
    })
    .default({}),
  stopWhen: z
    .strictObject({ indicator: reference, level })
    .optional()
    .describe('stops as soon as that indicator is at or below that level'),
  effects: z.array(effect).max(100).default([]),
  cost: actionCost.default({ perActivation: 0, perDay: 0, perUnitDay: 0, unitEffect: 0, from: 'start' }),
  sideEffect: text.optional().describe('what it costs elsewhere, in words'),
  group: line(60).optional().describe('heading under which it is listed'),
});

export type Aggregation = z.output<typeof aggregation>;
export type Escalation = z.output<typeof escalation>;
export type Action = z.output<typeof action>;
