import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';

/** The version of the records below; a later one is refused, an earlier one brought up. */
export const recordFormat = 1;

/** What is known of a work without opening it. Times are in ms since 1970. */
export interface KeptWork {
  readonly id: string;
  readonly format: number;
  /** The user's own title; null where it goes by its scenario. */
  readonly title: string | null;
  /** Title of its scenario when it was last saved. */
  readonly scenarioTitle: string;
  /** What had been done when it was last saved. */
  readonly description: string;
  readonly created: number;
  readonly changed: number;
  /** Number of the latest version: they only go up. */
  readonly latest: number;
}

/** One state of a work. Scenarios changed here and opened files are kept once each, under the hash of their text. */
export interface KeptVersion {
  readonly work: string;
  readonly number: number;
  readonly format: number;
  readonly at: number;
  readonly description: string;
  readonly scenario: string;
  readonly overlays: readonly { readonly id: string; readonly scale: number }[];
  readonly opened: readonly string[];
  readonly edited: string | null;
  readonly replications: number;
  readonly seed: string;
  /** All hashes that it stands on. */
  readonly documents: readonly string[];
}

/** A scenario or an overlay as canonical text. */
export interface KeptDocument {
  readonly hash: string;
  readonly text: string;
}

interface KeptSchema extends DBSchema {
  works: { key: string; value: KeptWork; indexes: { changed: number } };
  versions: { key: [string, number]; value: KeptVersion; indexes: { documents: string } };
  documents: { key: string; value: KeptDocument };
}

/** The open database. What is read from it is checked like a file, whatever its type says. */
export type Database = IDBPDatabase<KeptSchema>;

/** The database's three stores, all open for writing. */
export type Writing = IDBPTransaction<KeptSchema, ('works' | 'versions' | 'documents')[], 'readwrite'>;

const NAME = 'winterproof';
const STRUCTURE = 1;
/** A browser that has not opened it by then says nothing any more. */
const LONGEST_WAIT_MS = 4_000;

let connection: Promise<Database> | null = null;
/** Whether the connection is one that makes the database. */
let isMade = false;

/** Thrown when the browser's storage neither opens nor refuses to. */
export class SilentStorage extends Error {
  override name = 'TimeoutError';
}

/** The database, made if there is none yet; the same connection until it ends. Rejects with the browser's own error. */
export function openForWriting(): Promise<Database> {
  const looking = connection;
  if (looking === null || isMade) return connect(true);
  // Begun by a look for what is there: where that found nothing, it is made now.
  return looking.catch(() => connect(true));
}

/** The database if anything was ever kept; null, and none is made, otherwise. */
export async function openIfThere(): Promise<Database | null> {
  try {
    return await connect(false);
  } catch (error) {
    if ((error as Error).name === 'AbortError') return null;
    throw error;
  }
}

/** Ends the connection; the next use opens another. */
export async function closeDatabase(): Promise<void> {
  const closing = connection;
  connection = null;
  (await closing?.catch(() => null))?.close();
}

function connect(make: boolean): Promise<Database> {
  if (connection !== null) return connection;
  const opening = inTime(open(make));
  connection = opening;
  isMade = make;
  opening.catch(() => {
    if (connection === opening) connection = null;
  });
  return opening;
}

async function open(make: boolean): Promise<Database> {
  return openDB<KeptSchema>(NAME, STRUCTURE, {
    upgrade(database, from, _to, transaction) {
      if (from > 0) return;
      if (make) makeStores(database);
      else {
        // Nothing is written for a visitor who changes nothing: not even an empty database.
        transaction.done.catch(() => undefined);
        transaction.abort();
      }
    },
    blocking: () => void closeDatabase(),
    terminated: () => (connection = null),
  });
}

function makeStores(database: Database): void {
  database.createObjectStore('works', { keyPath: 'id' }).createIndex('changed', 'changed');
  const versions = database.createObjectStore('versions', { keyPath: ['work', 'number'] });
  versions.createIndex('documents', 'documents', { multiEntry: true });
  database.createObjectStore('documents', { keyPath: 'hash' });
}

function inTime<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = () => reject(new SilentStorage('the browser’s storage does not answer'));
    const timer = setTimeout(late, LONGEST_WAIT_MS);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** The keys of all versions of a work. */
export function versionsOf(work: string): IDBKeyRange {
  return IDBKeyRange.bound([work], [work, []]);
}
