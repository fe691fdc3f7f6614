import * as z from 'zod';
import { reference } from '../../scenario/schema/primitives.ts';
import { mostReplications } from '../../scenario/validate/checkRunRequest.ts';
import { recordFormat, type KeptVersion, type KeptWork } from './database.ts';

const time = z.number().min(0).max(8.64e15);
const number = z.int().min(0);
const winters = z.int().min(1).max(mostReplications);
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
  replications: winters,
  seed: z.string().max(10_000),
  documents: z.array(hash),
});

/** A record that was read back, or why it cannot be used, in words. */
export type ReadRecord<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: string };

/** Reads the stored facts about a work. The record is untrusted. */
export function readWork(record: unknown): ReadRecord<KeptWork> {
  return readWith(keptWork, record, recordFormat);
}

/** Reads one version of a work. The record is untrusted. */
export function readVersionRecord(record: unknown): ReadRecord<KeptVersion> {
  return readWith(keptVersion, record, recordFormat);
}

/** What the fields of a record are, in words. */
const FIELDS: Readonly<Record<string, string>> = {
  replications: 'number of winters',
  winters: 'number of winters',
  overlays: 'list of pressures',
  opened: 'list of opened files',
  edited: 'changed scenario',
  documents: 'list of scenarios',
  title: 'title',
  seed: 'set of winters',
  at: 'time',
  created: 'time',
  changed: 'time',
};

/** Reads a record by its schema. The record is untrusted. A format later than the known format is refused. */
export function readWith<T>(schema: z.ZodType<T>, record: unknown, latest: number): ReadRecord<T> {
  if (typeof record !== 'object' || record === null) return { ok: false, why: 'it is missing' };
  const { format } = record as { format?: unknown };
  if (typeof format === 'number' && format > latest) {
    return { ok: false, why: 'it was written by a newer Winterproof' };
  }
  const read = schema.safeParse(record);
  if (read.success) return { ok: true, value: read.data };
  const field = String(read.error.issues[0]?.path[0] ?? '');
  const found = (record as Record<string, unknown>)[field];
  const said = typeof found === 'number' ? ` (found ${found})` : '';
  return { ok: false, why: `its ${FIELDS[field] ?? 'record'} is damaged${said}` };
}
