import { versionsOf, type Database, type KeptVersion, type Writing } from './database.ts';
import { keptTimes } from './keptTimes.ts';

/** Removes the versions of a work that its age has made too close, and documents that nothing needs any more. */
export async function thinWork(database: Database, work: string, now: number): Promise<void> {
  const writing = database.transaction(['works', 'versions', 'documents'], 'readwrite');
  const versions = await writing.objectStore('versions').getAll(versionsOf(work));
  // A damaged time belongs to a record that is reported when it is read; it is left where it is.
  const timed = versions.filter(({ at }) => typeof at === 'number');
  const kept = keptTimes(
    timed.map(({ at }) => at),
    now,
  );
  await removeVersions(
    writing,
    timed.filter((_, index) => !kept[index]),
  );
  await writing.done;
}

/** Removes versions within a transaction, with the documents that no version of any work then needs. */
export async function removeVersions(writing: Writing, versions: readonly KeptVersion[]): Promise<void> {
  const store = writing.objectStore('versions');
  for (const { work, number } of versions) await store.delete([work, number]);
  const hashes = new Set(versions.flatMap(({ documents }) => (Array.isArray(documents) ? documents : [])));
  for (const hash of hashes) {
    const uses = await store.index('documents').count(hash);
    if (uses === 0) await writing.objectStore('documents').delete(hash);
  }
}
