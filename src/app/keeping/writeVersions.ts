import { recordFormat, type Database, type KeptWork } from './database.ts';
import { keptSnapshot, type Snapshot } from './snapshot.ts';

/** A state to be kept, with its time (ms since 1970) and its description. */
export interface NewVersion {
  readonly snapshot: Snapshot;
  readonly at: number;
  readonly description: string;
}

/** A work as the tab that writes it knows it. */
export interface WrittenWork {
  readonly kept: KeptWork;
  /** Hashes of the documents of its latest version: those are there and need not be written again. */
  readonly hashes: ReadonlySet<string>;
}

/** The work as it is once these versions have been added. */
export function workAfter({ kept }: WrittenWork, versions: readonly NewVersion[]): WrittenWork {
  const { fields } = keptSnapshot(versions[versions.length - 1].snapshot);
  return { kept: { ...kept, latest: kept.latest + versions.length }, hashes: new Set(fields.documents) };
}

/**
 * Adds versions to a work and puts its heading, all or nothing. Everything is handed over before the first wait, so
 * that it also gets through while the page is being left. Where a version of the next number is there already another
 * tab has written the work: 'overtaken', and nothing is changed. Rejects with the browser's error.
 */
export async function writeVersions(
  database: Database,
  work: WrittenWork,
  versions: readonly NewVersion[],
): Promise<'written' | 'overtaken'> {
  const writing = database.transaction(['works', 'versions', 'documents'], 'readwrite');
  const known = new Set(work.hashes);
  const requests: Promise<unknown>[] = versions.flatMap(({ snapshot, at, description }, index) => {
    const { fields, documents } = keptSnapshot(snapshot);
    const missing = documents.filter(({ hash }) => !known.has(hash));
    missing.forEach(({ hash }) => known.add(hash));
    const number = work.kept.latest + index + 1;
    const version = { work: work.kept.id, number, format: recordFormat, at, description, ...fields };
    return [
      ...missing.map((document) => writing.objectStore('documents').put(document)),
      writing.objectStore('versions').add(version),
    ];
  });
  requests.push(writing.objectStore('works').put(workAfter(work, versions).kept), writing.done);
  writing.commit();
  try {
    await Promise.all(requests);
    return 'written';
  } catch (error) {
    if ((error as Error).name === 'ConstraintError') return 'overtaken';
    throw reasonOf(error as Error, writing.error);
  }
}

/** A transaction that is given up rejects what was asked of it; why it was given up stands with the transaction. */
function reasonOf(error: Error, ofTransaction: DOMException | null): Error {
  return error.name === 'AbortError' && ofTransaction !== null ? ofTransaction : error;
}
