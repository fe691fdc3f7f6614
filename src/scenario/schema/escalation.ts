import * as z from 'zod';
import { effect } from './effect.ts';
import { level } from './indicator.ts';
import {
  hourOfDay,
  id,
  isoDate,
  name,
  nonNegative,
  positive,
  quantity,
  reference,
  share,
  text,
} from './primitives.ts';

/** The highest level among the indicators (and, for the system, the areas). */
const worst = z.strictObject({ kind: z.literal('worst') });

/** The highest level that at least `count` have reached or passed; optionally one capacity indicator at its worst. */
const nthWorst = z.strictObject({
  kind: z.literal('nthWorst'),
  count: z.int().min(1).max(60),
  capacityAtWorst: z.boolean().default(false),
});

/** Points times weights over the greatest possible, × 100, against the edges of a score. */
const score = z.strictObject({
  kind: z.literal('score'),
  edges: z.array(z.number()).length(3).default([15, 40, 70]),
  closedEdge: z.enum(['lower', 'upper']).default('upper'),
});

/** Some areas, county-wide, exhausted: how many areas make each level of the system. */
const someAreas = z.strictObject({
  kind: z.literal('someAreas'),
  someAreas: z.int().min(1).default(1).describe('areas at 2 or more that make the system 2'),
  systemWideShare: share.default(1).describe('share of areas at 2 or more that counts as system-wide'),
  shareAtThree: share
    .default(0.5)
    .describe('share of areas at 3 or more, with that, that makes the system 3'),
  capacityExhausted: z.boolean().default(true).describe('4 needs a capacity indicator at 4'),
});

export const aggregation = z.discriminatedUnion('kind', [worst, nthWorst, score, someAreas]);

/** How readings become levels. */
export const escalation = z.strictObject({
  levelName: z.string().max(20).default('OPEL'),
  readingHour: hourOfDay.default(10),
  secondReading: z
    .strictObject({
      hour: hourOfDay.default(14.5),
      fromLevel: level.default(3),
      of: z.enum(['system', 'area']).default('system'),
    })
    .optional(),
  stepUpReadings: z.int().min(1).max(30).default(1),
  capacityStepUpReadings: z.int().min(1).max(30).default(2),
  stepDownReadings: z.int().min(0).max(60).default(3).describe('0: at once, and without a margin'),
  stepDownMargin: share.default(0.1).describe('share by which the entry edge must be bettered'),
  missingKeptDays: z.int().min(0).max(60).default(2),
  area: aggregation.default({ kind: 'nthWorst', count: 2, capacityAtWorst: true }),
  system: aggregation.default({
    kind: 'someAreas',
    someAreas: 1,
    systemWideShare: 1,
    shareAtThree: 0.5,
    capacityExhausted: true,
  }),
});

const trigger = z.union([
  z.strictObject({ level, of: z.enum(['system', 'area']).default('system') }),
  z.strictObject({ indicator: reference, level }),
  z.strictObject({ from: isoDate, to: isoDate.optional() }),
]);

export const actionCost = z.strictObject({
  perActivation: nonNegative.default(0),
  perDay: nonNegative.default(0),
  perUnitDay: nonNegative.default(0).describe('times the present size of one of its effects'),
  unitEffect: z.int().min(0).default(0).describe('which effect, counted from 0'),
  from: z.enum(['commitment', 'start']).default('start'),
});

/** An action of the plan. */
export const action = z.strictObject({
  id,
  name,
  owner: z.string().max(200),
  scope: z.enum(['area', 'system']).default('system'),
  areas: z.array(reference).optional().describe('the areas that may take it; all when not given'),
  trigger,
  modelled: z.boolean().default(true).describe('false: recorded only, no effect is claimed'),
  leadDays: quantity.default(0),
  committed: z
    .boolean()
    .default(false)
    .describe('true: it comes even if the trigger goes while it is pending'),
  rampDays: nonNegative.default(0),
  rampDownDays: nonNegative.default(0),
  minimumDays: nonNegative.default(0),
  maximumDays: positive.optional(),
  coolDownDays: nonNegative.default(0),
  limit: z
    .strictObject({
      activations: z.int().min(1).optional().describe('times a winter, in each area that takes it'),
      cost: positive.optional().describe('money a winter, in each area that takes it'),
      fte: positive
        .optional()
        .describe('most people whom it lends or brings in at once, in all areas together'),
    })
    .default({}),
  stopWhen: z
    .strictObject({ indicator: reference, level })
    .optional()
    .describe('stops as soon as that indicator is at or below that level'),
  effects: z.array(effect).default([]),
  cost: actionCost.default({ perActivation: 0, perDay: 0, perUnitDay: 0, unitEffect: 0, from: 'start' }),
  sideEffect: text.optional(),
  group: z.string().max(60).optional().describe('heading under which it is listed'),
});

export type Aggregation = z.output<typeof aggregation>;
export type Escalation = z.output<typeof escalation>;
export type Action = z.output<typeof action>;
