import type { KeptDocument } from '../document/keptDocument.ts';
import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import type { KeptPart, KeptPin, KeptResult, SetAside } from '../results/keptResult.ts';

/** The version of the records below. Later versions are refused, earlier versions are brought up to date. */
export const recordFormat = 1;

/** The facts about a work that are known without opening it. Times are in ms since 1970. */
export interface KeptWork {
  readonly id: string;
  readonly format: number;
  /** The user's own title. Null where the work is named by its scenario. */
  readonly title: string | null;
  /** Title of its scenario when it was last saved. */
  readonly scenarioTitle: string;
  /** The description of the work when it was last saved. */
  readonly description: string;
  readonly created: number;
  readonly changed: number;
  /** Number of the latest version. The numbers only go up. */
  readonly latest: number;
}

/** One state of a work. Scenarios changed here and opened files are stored once each, under the hash of their text. */
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
  /** Hashes of all documents that the version needs. */
  readonly documents: readonly string[];
}

interface KeptSchema extends DBSchema {
  works: { key: string; value: KeptWork; indexes: { changed: number } };
  versions: { key: [string, number]; value: KeptVersion; indexes: { documents: string } };
  documents: { key: string; value: KeptDocument };
  results: { key: string; value: KeptResult; indexes: { question: string; asked: string } };
  parts: { key: [string, string]; value: KeptPart };
  pins: { key: string; value: KeptPin };
  aside: { key: number; value: SetAside };
}

/** The open database. Its records are checked like a file, whatever its type says. */
export type Database = IDBPDatabase<KeptSchema>;

/** The three stores of works, all open for writing. */
export type Writing = IDBPTransaction<KeptSchema, ('works' | 'versions' | 'documents')[], 'readwrite'>;

/*
 * What was kept is found by these names: the database's and those of its stores and indexes below. They stay as they are
 * through every renaming of the program and of its files; another structure gets another number and a way to it.
 */
const NAME = 'winterproof';
const STRUCTURE = 2;
/** A browser that has not opened it by then says nothing any more. */
const LONGEST_WAIT_MS = 4_000;

/** Thrown while a tab of an older Winterproof does not release the storage. */
export class BlockedStorage extends Error {
  override name = 'BlockedError';
}

let connection: Promise<Database> | null = null;
/** Whether the connection is one that makes the database. */
let isMade = false;
let conflicts: Conflicts = { newerOpened: () => undefined, olderStays: () => undefined };

/** What to do about tabs of another Winterproof in the same browser. */
export interface Conflicts {
  /** A newer Winterproof wants to bring the database up to date. This tab has released it and cannot save any more. */
  readonly newerOpened: () => void;
  /** An older Winterproof does not release the database. Nothing is saved until its tab is closed or loaded again. */
  readonly olderStays: () => void;
}

/** Sets what to do about tabs of another Winterproof. */
export function onConflict(handlers: Conflicts): void {
  conflicts = handlers;
}

/** Thrown when the browser's storage neither opens nor refuses to open. */
export class SilentStorage extends Error {
  override name = 'TimeoutError';
}

/**
 * The database, which is made if there is none yet. The same connection until it ends. Rejects with the browser's own
 * error.
 */
export function openForWriting(): Promise<Database> {
  const looking = connection;
  if (looking === null || isMade) return connect(true);
  // Begun by a look for what is there: where that found nothing, it is made now.
  return looking.catch(() => connect(true));
}

/** The database if anything was ever kept. Otherwise null, and no database is made. */
export async function openIfThere(): Promise<Database | null> {
  try {
    return await connect(false);
  } catch (error) {
    if ((error as Error).name === 'AbortError') return null;
    throw error;
  }
}

/** Ends the connection. The next use opens another. */
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
  let waits = () => undefined as void;
  const isBlocked = new Promise<never>((_, reject) => {
    waits = () => reject(new BlockedStorage('an older tab keeps the storage'));
  });
  const opening = openDB<KeptSchema>(NAME, STRUCTURE, {
    upgrade(database, from, _to, transaction) {
      if (from === 0 && !make) {
        // Nothing is written for a visitor who changes nothing: not even an empty database.
        transaction.done.catch(() => undefined);
        transaction.abort();
        return;
      }
      if (from < 1) makeStoresOfWorks(database);
      if (from < 2) makeStoresOfResults(database);
    },
    blocked() {
      conflicts.olderStays();
      waits();
    },
    blocking(_current, wanted) {
      // null: the database is being deleted.
      if (wanted !== null) conflicts.newerOpened();
      void closeDatabase();
    },
    terminated: () => (connection = null),
  });
  // Where the older tab goes after all, the database is brought up and the next use finds it open.
  opening.then(closeIfGivenUp, () => undefined);
  return Promise.race([opening, isBlocked]);

  function closeIfGivenUp(database: Database): void {
    isBlocked.catch(() => database.close());
  }
}

function makeStoresOfWorks(database: Database): void {
  database.createObjectStore('works', { keyPath: 'id' }).createIndex('changed', 'changed');
  const versions = database.createObjectStore('versions', { keyPath: ['work', 'number'] });
  versions.createIndex('documents', 'documents', { multiEntry: true });
  database.createObjectStore('documents', { keyPath: 'hash' });
}

function makeStoresOfResults(database: Database): void {
  const results = database.createObjectStore('results', { keyPath: 'id' });
  results.createIndex('question', 'question');
  results.createIndex('asked', 'asked');
  database.createObjectStore('parts', { keyPath: ['result', 'name'] });
  database.createObjectStore('pins', { keyPath: 'id' });
  database.createObjectStore('aside', { autoIncrement: true });
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
