import * as z from 'zod';
import { reference } from '../../scenario/schema/primitives.ts';
import { recordFormat, type KeptVersion, type KeptWork } from './database.ts';

const time = z.number().min(0).max(8.64e15);
const number = z.int().min(0);
const hash = z.string().regex(/^[0-9a-f]{32}$/);
const words = z.string().max(2_000);

const keptWork = z.object({
  id: z.string().min(1).max(64),
  format: z.literal(recordFormat),
  title: z.string().max(200).nullable(),
  scenarioTitle: words,
  description: words,
  created: time,
  changed: time,
  latest: number,
});

const keptVersion = z.object({
  work: z.string(),
  number,
  format: z.literal(recordFormat),
  at: time,
  description: words,
  scenario: reference,
  overlays: z.array(z.object({ id: reference, scale: z.number().min(0).max(1_000) })).max(500),
  opened: z.array(hash).max(1_000),
  edited: hash.nullable(),
  replications: z.number(),
  seed: z.string().max(10_000),
  documents: z.array(hash),
});

/** A record that was read back, or why it cannot be used, in words. */
export type ReadRecord<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: string };

/** Reads what is kept of a work; it is untrusted. */
export function readWork(record: unknown): ReadRecord<KeptWork> {
  return readWith(keptWork, record);
}

/** Reads one version of a work; it is untrusted. */
export function readVersionRecord(record: unknown): ReadRecord<KeptVersion> {
  return readWith(keptVersion, record);
}

function readWith<T>(schema: z.ZodType<T>, record: unknown): ReadRecord<T> {
  if (record === undefined) return { ok: false, why: 'it is missing' };
  const { format } = record as { format?: unknown };
  if (typeof format === 'number' && format > recordFormat) {
    return { ok: false, why: 'it was written by a newer Winterproof' };
  }
  const read = schema.safeParse(record);
  if (read.success) return { ok: true, value: read.data };
  const [{ path, message }] = read.error.issues;
  return { ok: false, why: `its ${path.join('.') || 'record'} is damaged (${message})` };
}
