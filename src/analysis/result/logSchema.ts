import * as z from 'zod';
import type { LogDocument } from './logDocument.ts';
import { policySchema } from './comparisonSchema.ts';
import { originFields } from './originSchema.ts';
import { scenarioName } from './resultSchema.ts';

const moment = { date: z.string(), hour: z.number().min(0).max(24).describe('of the day') };
const scope = z.string().describe('an area, or "system"');
const level = z.int().min(0).max(4);

const cause = z.strictObject({
  indicator: z.string(),
  scope,
  value: z.number().nullable(),
  level,
  held: z
    .boolean()
    .describe('its reading is better than its level: the rule for stepping down keeps it there'),
});

const levelEntry = z.strictObject({
  ...moment,
  kind: z.literal('level'),
  scope,
  before: level,
  after: level,
  causes: z.array(cause).describe('what moved at this reading and so changed the level'),
  already: z.array(cause).describe('of a rise: indicators that were at the new level already'),
});

const actionEntry = z.strictObject({
  ...moment,
  kind: z.literal('action'),
  action: z.string(),
  scope,
  move: z.enum(['committed', 'refused', 'cancelled', 'started', 'ended']),
});

const eventEntry = z.strictObject({
  ...moment,
  kind: z.literal('event'),
  event: z.string(),
  move: z.enum(['begins', 'ends']),
});

/** The schema of the log of one winter. */
export const logSchema: z.ZodType<LogDocument> = z.strictObject({
  scenario: scenarioName,
  seed: z.string(),
  winter: z.int().min(0),
  policy: policySchema,
  engineVersion: z.int(),
  ...originFields,
  entries: z.array(z.discriminatedUnion('kind', [levelEntry, actionEntry, eventEntry])),
});
