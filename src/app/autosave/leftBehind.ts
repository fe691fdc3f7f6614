import { openForWriting, type Database } from './database.ts';
import { rememberWork } from './tabMemory.ts';
import type { NewRecords, writeRecords } from './writeVersions.ts';

/** In the browser's storage, with the id of a work behind it: what was still on its way when a page of it was left. */
const PREFIX = 'winterproof.left.';

/**
 * Stores records where the next page finds them. A browser may drop records on their way to the database when the page
 * closes. This storage is written before the page can close. Where it is blocked or full, nothing happens.
 */
export function leaveBehind(records: readonly NewRecords[]): void {
  const [first] = records;
  if (first === undefined) return;
  const { id } = first.work;
  try {
    localStorage.setItem(PREFIX + id, JSON.stringify(records));
    // A reload opens this work again, though it may not be in the database yet.
    rememberWork(id);
  } catch {
    // What is on its way mostly arrives all the same.
  }
}

/** Writes the records that earlier pages stored, where they did not reach the database, and clears that storage. */
export async function takeUpLeft(): Promise<void> {
  const keys = keysLeft();
  if (keys.length === 0) return;
  // The start of the page does without the code that writes; where it does not load, all stays for the next page.
  const writing = await import('./writeVersions.ts').catch(() => null);
  if (writing === null) return;
  const database = await openForWriting();
  for (const key of keys) {
    for (const records of readLeft(key))
      await writeIfMissing(writing.writeRecords, database, records).catch(() => undefined);
    localStorage.removeItem(key);
  }
}

function keysLeft(): string[] {
  try {
    const keys = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '');
    return keys.filter((key) => key.startsWith(PREFIX));
  } catch {
    return [];
  }
}

function readLeft(key: string): NewRecords[] {
  try {
    const records: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    // What is in them is checked when the work is read.
    return Array.isArray(records) ? (records as NewRecords[]) : [];
  } catch {
    return [];
  }
}

type Write = typeof writeRecords;

/** Only what comes next in its work: what is there already has arrived, and another tab's versions stay. */
async function writeIfMissing(write: Write, database: Database, records: NewRecords): Promise<void> {
  const latest = (await database.get('works', records.work.id))?.latest ?? 0;
  if (records.versions[0]?.number === latest + 1) await write(database, records);
}
