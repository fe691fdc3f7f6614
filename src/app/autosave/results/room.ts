import type { Database } from '../database.ts';
import { noteGone } from './goneResults.ts';
import type { KeptResult } from '../../results/keptResult.ts';
import { partsOf } from './readResult.ts';

/** The most bytes of all results that nothing needs, apart from the result that is being saved. */
export const ROOM_FOR_RESULTS = 256 * 1024 * 1024;

/** A result that was dropped to make room, as far as the message needs it. */
export type Dropped = Pick<KeptResult, 'kind' | 'title' | 'winters' | 'at'>;

/** Drops results that nothing needs, the longest unused first, until those that are left leave room for one more. */
export async function makeRoom(
  database: Database,
  { id, size }: Pick<KeptResult, 'id' | 'size'>,
  most = ROOM_FOR_RESULTS,
): Promise<readonly Dropped[]> {
  const dropped: Dropped[] = [];
  const headings = unneeded(await database.getAll('results'), id);
  let taken = headings.reduce((sum, one) => sum + sizeOf(one), size);
  for (const oldest of headings) {
    if (taken <= most) break;
    if (await drop(database, oldest.id)) dropped.push(oldest);
    taken -= sizeOf(oldest);
  }
  return dropped;
}

/** Drops the longest unused result among those that nothing needs. Null where there is none. */
export async function dropOldest(database: Database, but: string): Promise<Dropped | null> {
  for (const oldest of unneeded(await database.getAll('results'), but))
    if (await drop(database, oldest.id)) return oldest;
  return null;
}

/** Removes a result unless something has come to need it in the meantime; tells whether it did. */
async function drop(database: Database, id: string): Promise<boolean> {
  const writing = database.transaction(['results', 'parts'], 'readwrite');
  const now = await writing.objectStore('results').get(id);
  const isNeeded = now === undefined || isNeededNow(now);
  if (!isNeeded) {
    await writing.objectStore('parts').delete(partsOf(id));
    await writing.objectStore('results').delete(id);
  }
  await writing.done;
  if (!isNeeded) noteGone(id);
  return !isNeeded;
}

function unneeded(headings: readonly KeptResult[], but: string): KeptResult[] {
  return headings.filter((one) => one.id !== but && !isNeededNow(one)).toSorted((a, b) => a.used - b.used);
}

/** A record whose list cannot be read is left alone. */
function isNeededNow({ neededBy }: KeptResult): boolean {
  return !Array.isArray(neededBy) || neededBy.length > 0;
}

function sizeOf({ size }: KeptResult): number {
  return Number.isFinite(size) ? size : 0;
}
