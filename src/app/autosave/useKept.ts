import { useEffect, useState } from 'react';
import type { Database } from './database.ts';
import { openIfThere } from './database.ts';
import { keepInTurn } from './keeper.ts';
import { notSaved, troubleOf } from './troubles.ts';

/** The values read from the browser's storage. */
export type Kept<T> =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly value: T }
  /** Nothing was ever saved. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'failed'; readonly why: string };

/** Reads from the storage, once pending changes are saved, and again whenever `key` changes. `read` must not change. */
export function useKept<T>(read: (database: Database, key: string) => Promise<T>, key: string): Kept<T> {
  const [kept, setKept] = useState<Kept<T>>({ kind: 'reading' });
  useEffect(() => {
    let isGone = false;
    void readKept(read, key).then((now) => !isGone && setKept(now));
    return () => {
      isGone = true;
    };
  }, [read, key]);
  return kept;
}

async function readKept<T>(
  read: (database: Database, key: string) => Promise<T>,
  key: string,
): Promise<Kept<T>> {
  try {
    await keepInTurn();
    const database = await openIfThere();
    return database === null ? { kind: 'nothing' } : { kind: 'read', value: await read(database, key) };
  } catch (error) {
    return { kind: 'failed', why: notSaved(troubleOf(error)) };
  }
}
