import type { KeptDocument } from '../document/keptDocument.ts';
import { recordFormat, type Database, type KeptVersion, type KeptWork } from './database.ts';
import { keptSnapshot, type Snapshot } from './snapshot.ts';

/** A state to be saved, with its time (ms since 1970) and its description. */
export interface NewVersion {
  readonly snapshot: Snapshot;
  readonly at: number;
  readonly description: string;
}

/** A work as the tab that writes it knows it. */
export interface WrittenWork {
  readonly kept: KeptWork;
  /** Hashes of the documents of its latest version. These are stored and need not be written again. */
  readonly hashes: ReadonlySet<string>;
}

/** The work after these versions have been added. */
export function workAfter({ kept }: WrittenWork, versions: readonly NewVersion[]): WrittenWork {
  const { fields } = keptSnapshot(versions.at(-1)!.snapshot);
  return { kept: { ...kept, latest: kept.latest + versions.length }, hashes: new Set(fields.documents) };
}

/** The records that one save writes to the browser's storage, all or nothing. */
export interface NewRecords {
  /** The heading after the save. */
  readonly work: KeptWork;
  readonly versions: readonly KeptVersion[];
  /** Documents that the work does not have yet. */
  readonly documents: readonly KeptDocument[];
}

/** The records that add these versions to a work. */
export function recordsOf(work: WrittenWork, versions: readonly NewVersion[]): NewRecords {
  const known = new Set(work.hashes);
  const kept = versions.map((version, index) => ({ ...version, ...keptSnapshot(version.snapshot), index }));
  return {
    work: workAfter(work, versions).kept,
    versions: kept.map(({ at, description, fields, index }) => {
      const number = work.kept.latest + index + 1;
      return { work: work.kept.id, number, format: recordFormat, at, description, ...fields };
    }),
    documents: kept
      .flatMap(({ documents }) => documents)
      .filter(({ hash }) => !known.has(hash) && known.add(hash)),
  };
}

/**
 * Writes records of a work, all or nothing. Everything is handed over before the first wait, so that it mostly also
 * succeeds while the page is being left. Where a version of the same number exists, another tab has written the work:
 * the result is 'overtaken', and nothing is changed. Rejects with the browser's error.
 */
export async function writeRecords(
  database: Database,
  { work, versions, documents }: NewRecords,
): Promise<'written' | 'overtaken'> {
  const writing = database.transaction(['works', 'versions', 'documents'], 'readwrite');
  const requests: Promise<unknown>[] = [
    ...documents.map((document) => writing.objectStore('documents').put(document)),
    ...versions.map((version) => writing.objectStore('versions').add(version)),
    writing.objectStore('works').put(work),
    writing.done,
  ];
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
