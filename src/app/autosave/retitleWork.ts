import type { Database } from './database.ts';

/** Gives a work another title. With null, the work is named by its scenario. */
export async function retitleWork(database: Database, id: string, title: string | null): Promise<void> {
  const writing = database.transaction('works', 'readwrite');
  const kept = await writing.store.get(id);
  if (kept !== undefined) await writing.store.put({ ...kept, title });
  await writing.done;
}
