import * as z from 'zod';
import { mostReplications } from '../../../scenario/validate/checkRunRequest.ts';
import { readWith, type ReadRecord } from '../records.ts';
import { resultFormat, type KeptPin, type KeptResult } from '../../results/keptResult.ts';

const hash = z.string().regex(/^[0-9a-f]{32}$/);
const time = z.number().min(0).max(8.64e15);
const winters = z.int().min(1).max(mostReplications);
const words = z.string().max(5_000);

const keptResult = z.object({
  id: hash,
  format: z.literal(resultFormat),
  kind: z.enum(['plan', 'effect', 'less', 'drift', 'actions', 'thresholds']),
  question: hash,
  whole: hash.optional(),
  asked: hash,
  engineVersion: z.int().min(1),
  replications: winters,
  winters,
  seed: z.string().max(10_000),
  status: z.enum(['done', 'stopped']),
  at: time,
  used: time,
  size: z.number().min(0),
  title: words,
  neededBy: z.array(z.string()).max(10_000),
});

const keptPin = z.object({
  id: z.string().min(1).max(64),
  format: z.literal(resultFormat),
  kind: z.enum(['plan', 'actions', 'thresholds']),
  result: hash,
  title: z.string().max(200),
  note: words,
  engineVersion: z.int().min(1),
  at: time,
});

/** Reads the stored facts about a kept result. The record is untrusted. */
export function readHeading(record: unknown): ReadRecord<KeptResult> {
  return readWith(keptResult, record, resultFormat);
}

/** Reads a result that is kept to compare. The record is untrusted. */
export function readPin(record: unknown): ReadRecord<KeptPin> {
  return readWith(keptPin, record, resultFormat);
}
