import type { Database } from '../database.ts';
import { makeRoom, dropOldest, type Dropped } from './room.ts';
import type { KeptResult } from '../../results/keptResult.ts';
import { partsOf } from './readResult.ts';

/**
 * Saves a result, all or nothing, part by part so that no step blocks the page. Results that nothing needs make room
 * for it, the longest unused first, and are reported. Rejects with the browser's error where there is still no room.
 */
export async function writeResult(
  database: Database,
  heading: KeptResult,
  parts: ReadonlyMap<string, unknown>,
  onDropped: (dropped: Dropped) => void,
): Promise<void> {
  (await makeRoom(database, heading)).forEach(onDropped);
  for (;;) {
    try {
      return await put(database, heading, parts);
    } catch (error) {
      const oldest = isFull(error) ? await dropOldest(database, heading.id) : null;
      if (oldest === null) throw error;
      onDropped(oldest);
    }
  }
}

function isFull(error: unknown): boolean {
  return (error as Error | null)?.name === 'QuotaExceededError';
}

async function put(
  database: Database,
  heading: KeptResult,
  parts: ReadonlyMap<string, unknown>,
): Promise<void> {
  const writing = database.transaction(['results', 'parts'], 'readwrite');
  // A transaction that is given up says so in what was asked of it.
  writing.done.catch(() => undefined);
  const before = await writing.objectStore('results').get(heading.id);
  await writing.objectStore('parts').delete(partsOf(heading.id));
  // Each is waited for: what follows is a task of its own, between which keys and frames have their turn.
  for (const [name, value] of parts)
    await writing.objectStore('parts').put({ result: heading.id, name, value });
  const neededBy = Array.isArray(before?.neededBy) ? before.neededBy : heading.neededBy;
  await writing.objectStore('results').put({ ...heading, neededBy });
  try {
    await writing.done;
  } catch (error) {
    throw writing.error ?? error;
  }
}
