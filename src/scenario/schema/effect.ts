import * as z from 'zod';
import { levers } from '../levers.ts';
import { most } from './most.ts';
import { days, id, people, quantityIn, reference, scale, between } from './primitives.ts';

const shared = {
  key: id
    .optional()
    .describe(
      'sets the draws of its size apart from those of a like effect; an overlay’s id for its standing effects',
    ),
  area: reference.optional().describe('only this area; if empty, every area'),
  op: z
    .enum(['multiply', 'add', 'set'])
    .meta({ title: 'How', words: { multiply: 'Times', add: 'Plus', set: 'Becomes' } }),
  size: quantityIn(between(-most.people, most.people).meta({ percent: 'byLever' })).describe(
    'a factor, an amount in the lever’s unit, or the value itself',
  ),
  lagDays: days.default(0).describe('days from the cause to the effect'),
  scale: scale
    .default(1)
    .describe(
      'set by scaled overlays: m becomes 1 + scale(m - 1), an addition scale × a, a set base + scale(set - base)',
    ),
};

const stage = reference;
const workClass = reference.optional().describe('only this class; all classes if empty');

const byLever = z.discriminatedUnion('lever', [
  z.strictObject({ lever: z.literal('demandRate'), stream: reference, ...shared }),
  z.strictObject({ lever: z.literal('diversion'), stream: reference, ...shared }),
  z.strictObject({ lever: z.literal('burst'), stream: reference, ...shared }),
  z.strictObject({ lever: z.literal('places'), stage, ...shared }),
  z.strictObject({ lever: z.literal('startsPerDay'), stage, ...shared }),
  z.strictObject({ lever: z.literal('startsPerWeek'), stage, ...shared }),
  z.strictObject({ lever: z.literal('admissionsClosed'), stage, ...shared }),
  z.strictObject({ lever: z.literal('lengthOfStay'), stage, class: workClass, ...shared }),
  z.strictObject({ lever: z.literal('newStays'), stage, class: workClass, ...shared }),
  z.strictObject({ lever: z.literal('release'), stage, ...shared }),
  z.strictObject({ lever: z.literal('serviceTime'), stage, class: workClass, ...shared }),
  z.strictObject({ lever: z.literal('classPriority'), stage, class: reference, ...shared }),
  z.strictObject({ lever: z.literal('classSuspended'), stage, class: reference, ...shared }),
  z.strictObject({
    lever: z.literal('routingShare'),
    stage,
    to: z.string(),
    class: workClass,
    ...shared,
  }),
  z.strictObject({ lever: z.literal('fallbackEnabled'), stage, fallback: reference, ...shared }),
  z.strictObject({ lever: z.literal('fallbackDays'), stage, fallback: reference, ...shared }),
  z.strictObject({ lever: z.literal('casesPerSitting'), stage, ...shared }),
  z.strictObject({ lever: z.literal('extraSittings'), stage, ...shared }),
  z.strictObject({ lever: z.literal('marketStarts'), stage, ...shared }),
  z.strictObject({ lever: z.literal('staffPresent'), group: reference, ...shared }),
  z.strictObject({ lever: z.literal('sicknessRate'), group: reference, ...shared }),
  z.strictObject({ lever: z.literal('productiveHours'), stage, ...shared }),
  z.strictObject({ lever: z.literal('reporting'), indicator: reference, ...shared }),
  z.strictObject({
    lever: z.literal('redeploy'),
    from: z.strictObject({ group: reference, area: reference.optional() }),
    group: reference,
    floor: people.default(0).describe('people whom the donor keeps'),
    effectiveness: z
      .number()
      .gt(0)
      .max(1)
      .default(1)
      .describe('productive hours of a lent person, as a share'),
    ...shared,
    op: z.literal('add').default('add'),
  }),
]);

/** Everything that drivers, events, standing effects and actions may change. */
export const effect = byLever.meta({
  words: Object.fromEntries(Object.entries(levers).map(([name, { title }]) => [name, title])),
});

export type Effect = z.output<typeof byLever>;
export type LeverName = Effect['lever'];
