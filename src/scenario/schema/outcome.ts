import * as z from 'zod';
import { id, isoDate, name, nonNegative, perArea, quantity, reference } from './primitives.ts';

/** An outcome that the scenario asks for beside the ones that every scenario has. */
export const outcome = z
  .discriminatedUnion('kind', [
    z.strictObject({
      id,
      name: name.optional(),
      kind: z.literal('staysOver'),
      stage: reference,
      days: nonNegative.meta({ title: 'Longer than', unit: 'days' }),
    }),
    z.strictObject({
      id,
      name: name.optional(),
      kind: z.literal('startedWithin'),
      stage: reference,
      classes: z.array(reference).optional(),
      days: nonNegative.meta({ title: 'Within', unit: 'days' }),
      measure: z.enum(['start', 'end']).default('start'),
    }),
    z.strictObject({
      id,
      name: name.optional(),
      kind: z.literal('debt'),
      stage: reference,
      classes: z.array(reference).optional(),
    }),
    z.strictObject({
      id,
      name: name.optional(),
      kind: z.literal('staffingBelow'),
      group: reference,
      percent: nonNegative.meta({ title: 'Below' }),
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
  priceYear: z.string().max(20),
  currency: z.string().max(3).default('GBP'),
  delayedBedDay: nonNegative
    .default(0)
    .meta({ unit: '£' })
    .describe('a hospital bed for a day by somebody ready to leave'),
  places: z
    .array(
      z.strictObject({
        stage: reference,
        per: z.enum(['open', 'occupied']),
        amount: nonNegative.meta({ unit: '£' }),
      }),
    )
    .default([])
    .meta({ title: 'A place for a day' }),
  starts: z
    .array(z.strictObject({ stage: reference, amount: nonNegative.meta({ unit: '£' }) }))
    .default([])
    .meta({ title: 'A start' }),
});

const ages = z.union([
  z.array(nonNegative).meta({ title: 'One for each person' }),
  quantity.meta({ title: 'A number, certain or not' }),
]);

/** Stocks at the first simulated moment: people in place, waiting and on hold at a stage. */
export const initialStock = z.strictObject({
  stage: reference,
  class: reference.optional(),
  stream: reference.optional().describe('the stream they count as, for routes and for hospital delay'),
  inPlace: perArea(nonNegative).default(0).describe('people or cases being served'),
  inPlaceAgeDays: ages
    .optional()
    .meta({ title: 'In place for', unit: 'days' })
    .describe('residual stays follow the equilibrium law when not given'),
  waiting: perArea(nonNegative).default(0),
  waitingAgeDays: ages
    .default(0)
    .meta({ title: 'Waiting for', unit: 'days' })
    .describe('for how long they have waited'),
  onHold: z
    .array(
      z.strictObject({
        number: perArea(nonNegative),
        to: reference.describe('the stage whose queue they wait in while they keep their place here'),
        class: reference.optional(),
        hold: z.enum(['untilStart', 'untilEnd']).default('untilStart'),
        ageDays: ages.default(0).meta({ title: 'On hold for', unit: 'days' }),
      }),
    )
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
    .array(z.strictObject({ date: isoDate, value: z.number() }))
    .max(1500)
    .describe('what was recorded'),
});

export type Outcome = z.output<typeof outcome>;
export type Costs = z.output<typeof costs>;
export type InitialStock = z.output<typeof initialStock>;
export type Observed = z.output<typeof observed>;
