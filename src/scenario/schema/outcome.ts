import * as z from 'zod';
import { most } from './most.ts';
import {
  between,
  days,
  duration,
  id,
  isoDate,
  money,
  name,
  people,
  perArea,
  reference,
  value,
  line,
} from './primitives.ts';

/** An outcome that the scenario adds to those of every scenario. */
export const outcome = z
  .discriminatedUnion('kind', [
    z.strictObject({
      id,
      name: name.optional(),
      kind: z.literal('staysOver'),
      stage: reference,
      days: days.meta({ title: 'Longer than', unit: 'days' }),
    }),
    z.strictObject({
      id,
      name: name.optional(),
      kind: z.literal('startedWithin'),
      stage: reference,
      classes: z.array(reference).max(60).optional(),
      days: days.meta({ title: 'Within', unit: 'days' }),
      measure: z.enum(['start', 'end']).default('start'),
    }),
    z.strictObject({
      id,
      name: name.optional(),
      kind: z.literal('debt'),
      stage: reference,
      classes: z.array(reference).max(60).optional(),
    }),
    z.strictObject({
      id,
      name: name.optional(),
      kind: z.literal('staffingBelow'),
      group: reference,
      percent: between(0, 200).meta({ title: 'Below' }),
    }),
  ])
  .meta({
    words: {
      staysOver: 'Stays longer than',
      startedWithin: 'Started or ended within',
      debt: 'Work that has piled up',
      staffingBelow: 'Days with too few staff',
    },
  });

/** Unit costs, all of one price year. */
export const costs = z.strictObject({
  priceYear: line(20),
  currency: line(3).default('GBP'),
  delayedBedDay: money.default(0).describe('one day in a hospital bed of somebody who is ready to leave'),
  places: z
    .array(
      z.strictObject({
        stage: reference,
        per: z.enum(['open', 'occupied']),
        amount: money,
      }),
    )
    .max(500)
    .default([])
    .meta({ title: 'A place for a day' }),
  starts: z
    .array(z.strictObject({ stage: reference, amount: money }))
    .max(500)
    .default([])
    .meta({ title: 'A start' }),
});

const ages = z.union([
  z.array(between(0, most.stayDays)).max(10_000).meta({ title: 'One for each person' }),
  duration.meta({ title: 'A number, certain or not' }),
]);

/** Stocks at the first simulated moment: people in place, waiting and on hold at a stage. */
export const initialStock = z.strictObject({
  stage: reference,
  class: reference.optional(),
  stream: reference
    .optional()
    .describe(
      'these people are treated as if they came from this source of demand: its routes, and whether they come from hospital',
    ),
  inPlace: perArea(people).default(0).describe('people or cases being served'),
  inPlaceAgeDays: ages
    .optional()
    .meta({ title: 'In place for', unit: 'days' })
    .describe('if empty, as far along as in a steady state'),
  waiting: perArea(people).default(0),
  waitingAgeDays: ages
    .default(0)
    .meta({ title: 'Waiting for', unit: 'days' })
    .describe('for how long they have waited'),
  onHold: z
    .array(
      z.strictObject({
        number: perArea(people),
        to: reference.describe('the service whose queue they wait in while they keep their place here'),
        class: reference.optional(),
        hold: z.enum(['untilStart', 'untilEnd']).default('untilStart'),
        ageDays: ages.default(0).meta({ title: 'On hold for', unit: 'days' }),
      }),
    )
    .max(100)
    .default([]),
});

/** A recorded series, drawn as points over the bands. */
export const observed = z.strictObject({
  id,
  name: name.optional(),
  indicator: reference.optional(),
  stage: reference.optional(),
  measure: z.enum(['waiting', 'occupied']).optional(),
  area: reference.optional(),
  points: z
    .array(z.strictObject({ date: isoDate, value }))
    .max(1500)
    .describe('what was recorded'),
});

export type Outcome = z.output<typeof outcome>;
export type Costs = z.output<typeof costs>;
export type InitialStock = z.output<typeof initialStock>;
export type Observed = z.output<typeof observed>;
