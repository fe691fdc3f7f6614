import { versionsOf, type Database, type KeptWork } from './database.ts';
import { readVersion, type ReadVersion } from './readVersion.ts';
import { readWork, type ReadRecord } from './records.ts';

/** A work in its last saved state. */
export interface LatestOfWork extends ReadVersion {
  readonly work: KeptWork;
  /** Why a later version than this one could not be read. Null where this is the latest. */
  readonly passedOver: string | null;
}

/** A work with its latest version that can be read. Damaged versions are left out, and stay in their place. */
export async function readLatest(database: Database, id: string): Promise<ReadRecord<LatestOfWork>> {
  const work = readWork(await database.get('works', id));
  if (!work.ok) return work;
  const keys = await database.getAllKeys('versions', versionsOf(id));
  let passedOver: string | null = null;
  for (const [, number] of keys.toReversed()) {
    const read = await readVersion(database, id, number);
    // New versions count on from the highest number that is there.
    const latest = keys.at(-1)![1];
    if (read.ok) return { ok: true, value: { ...read.value, work: { ...work.value, latest }, passedOver } };
    passedOver ??= read.why;
  }
  return { ok: false, why: passedOver ?? 'it has no versions' };
}
