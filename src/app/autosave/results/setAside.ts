import type { Database } from '../database.ts';
import { noteGone } from './goneResults.ts';
import { partsOf } from './readResult.ts';

/**
 * Moves a result that cannot be used out of the way, with all its parts. Nothing is deleted, and another result can
 * take its place.
 */
export async function setResultAside(database: Database, id: string, why: string): Promise<void> {
  const writing = database.transaction(['results', 'parts', 'aside'], 'readwrite');
  const record = await writing.objectStore('results').get(id);
  const parts = await writing.objectStore('parts').getAll(partsOf(id));
  await writing.objectStore('aside').add({ at: Date.now(), why, record, parts });
  await writing.objectStore('parts').delete(partsOf(id));
  await writing.objectStore('results').delete(id);
  await writing.done;
  noteGone(id);
}

/** Moves the record of a result that is kept to compare out of the way, where it cannot be used. */
export async function setPinAside(database: Database, id: string, why: string): Promise<void> {
  const writing = database.transaction(['pins', 'aside'], 'readwrite');
  const record = await writing.objectStore('pins').get(id);
  await writing.objectStore('aside').add({ at: Date.now(), why, record, parts: [] });
  await writing.objectStore('pins').delete(id);
  await writing.done;
}
