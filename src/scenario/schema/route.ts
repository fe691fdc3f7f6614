import * as z from 'zod';
import { duration, id, key, perArea, reference, share } from './primitives.ts';

/** Where a person goes next: a stage, or `leave`. */
export const target = z.strictObject({
  to: z.union([z.literal('leave').meta({ title: 'Leave' }), reference]),
  share: perArea(share).default(1).describe('probability of this way on, 0 to 1'),
  class: reference.optional().describe('work class in the next service; if empty, its first class'),
  hold: z
    .enum(['no', 'untilStart', 'untilEnd'])
    .default('no')
    .meta({ title: 'Keeps the place' })
    .describe('keep the place held now until the next service starts, or until it ends'),
  afterDays: duration.default(0).describe('days between leaving here and joining there'),
  fromHospital: z
    .boolean()
    .optional()
    .describe(
      'true: the person is in hospital and ready to leave from the moment of joining; a delay that has begun runs on',
    ),
  swap: z
    .boolean()
    .default(false)
    .describe('two people who wait for each other’s places change over at once'),
});

/** The ways on for some streams, areas or classes. The first rule that fits is used. */
export const routeRule = z.strictObject({
  streams: z.array(reference).max(500).optional().describe('only people from these sources of demand'),
  areas: z.array(reference).max(60).optional().describe('only people of these areas'),
  classes: z.array(reference).max(60).optional().describe('only people of these classes'),
  to: z.array(target).min(1).max(100),
});

export const routes = z.array(routeRule).min(1).max(200);

/** What happens to a person who has waited for a time: another queue, or leaving. */
export const fallback = z.strictObject({
  id,
  key: key.optional(),
  afterDays: duration.describe('days in this queue'),
  to: z.union([z.literal('leave'), reference]),
  class: reference.optional(),
  classes: z.array(reference).max(60).optional().describe('only people of these classes'),
  probability: share.default(1).describe('share of people to whom it applies, by each person’s own mark'),
  keepsPlaceInQueue: z.boolean().default(false).describe('joins the other queue as if it had waited there'),
  enabled: perArea(z.boolean()).default(true).describe('if not ticked, off until an action turns it on'),
  afterLeavingDays: duration.default(0).describe('days between leaving this queue and joining the other'),
  fromHospital: z
    .boolean()
    .optional()
    .describe('in hospital and ready to leave from the moment of joining; a delay that has begun runs on'),
});

/** A piece of work that a person's start or end at a stage causes, and that then takes its own way. */
export const spawn = z.strictObject({
  id,
  key: key.optional(),
  on: z.enum(['start', 'end']),
  to: reference,
  class: reference.optional(),
  classes: z.array(reference).max(60).optional().describe('only when people of these classes start or end'),
  probability: perArea(share)
    .default(1)
    .describe('how many of the starts or ends bring this work, as a share'),
  afterDays: duration.default(0).describe('days until it arises'),
});

export type Target = z.output<typeof target>;
export type RouteRule = z.output<typeof routeRule>;
export type Fallback = z.output<typeof fallback>;
export type Spawn = z.output<typeof spawn>;
