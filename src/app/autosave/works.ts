import type { KeptDocument } from '../document/keptDocument.ts';
import { versionsOf, type Database, type KeptVersion, type KeptWork } from './database.ts';
import { readVersionRecord, readWork } from './records.ts';
import { removeVersions } from './thinWork.ts';

/** The stored records that can be read, and why the others cannot. */
export interface Listed<T> {
  readonly items: readonly T[];
  readonly unreadable: readonly string[];
}

/** All works, the latest changed first. */
export async function listWorks(database: Database): Promise<Listed<KeptWork>> {
  const listed = listOf((await database.getAll('works')).map(readWork));
  return { ...listed, items: listed.items.toSorted((a, b) => b.changed - a.changed) };
}

/** All versions of a work, the latest first. */
export async function listVersions(database: Database, work: string): Promise<Listed<KeptVersion>> {
  const records = await database.getAll('versions', versionsOf(work));
  return listOf(records.toReversed().map(readVersionRecord));
}

function listOf<T>(read: readonly ({ ok: true; value: T } | { ok: false; why: string })[]): Listed<T> {
  return {
    items: read.flatMap((one) => (one.ok ? [one.value] : [])),
    unreadable: read.flatMap((one) => (one.ok ? [] : [one.why])),
  };
}

/** All records of a deleted work. */
export interface DeletedWork {
  readonly work: KeptWork;
  readonly versions: readonly KeptVersion[];
  readonly documents: readonly KeptDocument[];
}

/**
 * Deletes a work with its versions and returns all of its records, so that it can be restored. Null if it does not
 * exist.
 */
export async function deleteWork(database: Database, id: string): Promise<DeletedWork | null> {
  const writing = database.transaction(['works', 'versions', 'documents'], 'readwrite');
  const work = await writing.objectStore('works').get(id);
  if (work === undefined) return null;
  const versions = await writing.objectStore('versions').getAll(versionsOf(id));
  const hashes = new Set(versions.flatMap(({ documents }) => documents));
  const documents: KeptDocument[] = [];
  for (const hash of hashes) {
    const document = await writing.objectStore('documents').get(hash);
    if (document !== undefined) documents.push(document);
  }
  await writing.objectStore('works').delete(id);
  await removeVersions(writing, versions);
  await writing.done;
  return { work, versions, documents };
}

/** Restores a deleted work. */
export async function putWorkBack(database: Database, deleted: DeletedWork): Promise<void> {
  const writing = database.transaction(['works', 'versions', 'documents'], 'readwrite');
  const requests = [
    ...deleted.documents.map((document) => writing.objectStore('documents').put(document)),
    ...deleted.versions.map((version) => writing.objectStore('versions').put(version)),
    writing.objectStore('works').put(deleted.work),
  ];
  await Promise.all<unknown>([...requests, writing.done]);
}
