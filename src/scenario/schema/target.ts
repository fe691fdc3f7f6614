import * as z from 'zod';
import { level } from './indicator.ts';
import { most } from './most.ts';
import { between, id, isoDate, name, reference, value, lines } from './primitives.ts';
import { provenance } from './provenance.ts';

const span = z.strictObject({ from: isoDate, to: isoDate });
const when = z
  .union([
    z.strictObject({ date: isoDate }).meta({ title: 'One day' }),
    span.meta({ title: 'Days from and to' }),
  ])
  .describe('a counted day, or days from the first to the last, both included');
const take = z
  .enum(['mean', 'change'])
  .default('mean')
  .describe('over days: their average, or the last reading less the first');
const area = reference.optional().describe('if empty, all areas together');

/** A figure of the outcome table, as `winterproof list outcomes FILE --all` prints its name. */
const ofOutcome = z.strictObject({
  kind: z.literal('outcome'),
  outcome: z.string().min(1).max(200),
  perDay: z.boolean().default(false).describe('divided by the counted days'),
});

/** A morning reading of the people waiting or occupied at a stage. */
const ofStage = z.strictObject({
  kind: z.literal('stage'),
  stage: reference,
  measure: z.enum(['waiting', 'occupied']),
  area,
  when,
  take,
});

/** People who join, start or end at a stage over days. */
const ofFlow = z.strictObject({
  kind: z.literal('flow'),
  stage: reference,
  measure: z.enum(['arrivals', 'starts', 'completions']),
  area,
  when: span,
  perDay: z.boolean().default(false).describe('divided by the days'),
});

/** A morning reading of an indicator. */
const ofIndicator = z.strictObject({
  kind: z.literal('indicator'),
  indicator: reference,
  area,
  when,
  take,
});

/** The share of days on which an area or the system is at one of the levels. */
const ofLevels = z.strictObject({
  kind: z.literal('levels'),
  levels: z.array(level).min(1).max(4),
  area,
  when: span,
});

/** Demand over capacity of a stage over days. */
const ofLoad = z.strictObject({
  kind: z.literal('load'),
  stage: reference,
  of: z
    .enum(['hours', 'starts', 'places', 'decisions', 'offers'])
    .describe('teams: hours; places: starts where a cap is set, places; panels: decisions; markets: offers'),
  area,
  when: span,
});

const single = z.discriminatedUnion('kind', [ofOutcome, ofStage, ofFlow, ofIndicator, ofLevels, ofLoad]);
const several = z.array(single).min(1).max(60);

/** What a target is about: one figure, a sum of figures, or a sum divided by another, winter by winter. */
export const targetQuantity = z.discriminatedUnion('kind', [
  ...single.options,
  z.strictObject({ kind: z.literal('sum'), of: several }),
  z.strictObject({ kind: z.literal('ratio'), of: several, by: several }),
]);

/** A figure that the scenario is compared with: recorded or reasoned, and how near the simulated figure must be. */
export const target = z.strictObject({
  id,
  name,
  quantity: targetQuantity,
  value,
  tolerance: z.union([
    z
      .strictObject({ absolute: between(0, most.value).describe('in the unit of the value') })
      .meta({ title: 'An amount' }),
    z
      .strictObject({ relative: between(0, 1).meta({ unit: 'share' }).describe('as a share of the value') })
      .meta({ title: 'A share of the value' }),
  ]),
  source: provenance,
  heading: z
    .enum(['identity', 'fitted', 'heldOut'])
    .describe('must hold by construction; fitted to the record; nothing was tuned to it'),
  usedToSet: z.boolean().describe('whether a number of the scenario was set by it'),
  mustHold: z.boolean().describe('whether the check fails when it does not hold'),
  note: lines(2000).optional(),
});

/** A number that was changed to meet targets. Each entry is one free parameter. */
export const changedNumber = z.strictObject({
  path: z.string().min(1).max(400).describe('path of ids, as in provenance'),
  together: z
    .array(z.string().min(1).max(400))
    .max(500)
    .default([])
    .describe('paths of numbers that follow from the same choice and are no parameters of their own'),
  targets: z.array(reference).max(500).default([]).describe('which targets it was to meet'),
  note: lines(2000).optional(),
});

export type Target = z.output<typeof target>;
export type TargetQuantity = Target['quantity'];
export type SingleQuantity = z.output<typeof single>;
export type ChangedNumber = z.output<typeof changedNumber>;
