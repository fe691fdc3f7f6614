import * as z from 'zod';
import type { LogDocument } from './logDocument.ts';
import { policySchema } from './comparisonSchema.ts';
import { originFields } from './originSchema.ts';
import { scenarioName } from './resultSchema.ts';

const moment = { date: z.string(), hour: z.number().min(0).max(24).describe('of the day') };
const scope = z.string().describe('an area, or "system"');
const level = z.int().min(0).max(4);

const levelEntry = z.strictObject({
  ...moment,
  kind: z.literal('level'),
  scope,
  before: level,
  after: level,
  causes: z
    .array(z.strictObject({ indicator: z.string(), scope, value: z.number().nullable(), level }))
    .describe('of a rise: indicators that have reached the level; of a fall: those that came down'),
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
