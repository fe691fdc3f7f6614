import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import structure1 from '../../../test/keeping/structure1.json';
import { closeDatabase, onConflict, openForWriting, openIfThere } from './database.ts';
import { readLatest } from './readLatest.ts';
import { readVersion } from './readVersion.ts';
import { listVersions, listWorks } from './works.ts';

const conflicts = { newerOpened: vi.fn(), olderStays: vi.fn() };

/** Opens the database as another tab does, of the version of the program that has this structure. */
function openAs(version: number, upgrade: (database: IDBDatabase) => void = () => undefined) {
  return new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(structure1.name, version);
    opening.onupgradeneeded = () => upgrade(opening.result);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
}

/** The database as it was dumped, with all stores, indexes and records. */
async function openStructure1(): Promise<IDBDatabase> {
  return openAs(structure1.version, (database) => {
    for (const [name, { keyPath, indexes, records }] of Object.entries(structure1.stores)) {
      const store = database.createObjectStore(name, { keyPath });
      for (const { name: index, keyPath: path, multiEntry, unique } of indexes as {
        name: string;
        keyPath: string;
        multiEntry: boolean;
        unique: boolean;
      }[])
        store.createIndex(index, path, { multiEntry, unique });
      records.forEach((record) => store.put(record));
    }
  });
}

beforeEach(async () => {
  await closeDatabase();
  indexedDB = new IDBFactory();
  vi.clearAllMocks();
  onConflict(conflicts);
});

it('finds all works and versions of structure 1, even by a mere look, and has room for results', async () => {
  (await openStructure1()).close();
  const database = (await openIfThere())!;
  expect([...database.objectStoreNames].sort()).toEqual(
    ['aside', 'documents', 'parts', 'pins', 'results', 'versions', 'works'].sort(),
  );
  const { items, unreadable } = await listWorks(database);
  expect(unreadable).toEqual([]);
  expect(items.map(({ id, title, scenarioTitle }) => [id.slice(0, 2), title, scenarioTitle])).toEqual([
    ['b2', 'Winter <i>plan</i>', 'A <b>county</b>'],
    ['a1', null, 'Example county'],
  ]);
  for (const { id } of items) {
    const versions = await listVersions(database, id);
    expect([versions.items.length, versions.unreadable]).toEqual([2, []]);
    for (const { number } of versions.items)
      expect(await readVersion(database, id, number)).toMatchObject({ ok: true });
  }
  const [opened, changed] = await Promise.all(items.map(({ id }) => readLatest(database, id)));
  expect(opened).toMatchObject({
    value: { snapshot: { document: { opened: [{ id: 'county' }] }, request: { replications: 80 } } },
  });
  expect(changed).toMatchObject({
    value: {
      snapshot: {
        document: {
          edited: { title: 'Example, more beds' },
          overlays: [{ id: 'early-severe-flu', scale: 1.5 }],
        },
      },
    },
  });
});

it('takes over from an older tab that lets the database go, and that tab cannot write into it any more', async () => {
  const older = await openStructure1();
  older.onversionchange = () => older.close();
  const database = await openForWriting();
  expect(database.version).toBe(2);
  expect(conflicts.olderStays).not.toHaveBeenCalled();
  await expect(openAs(1)).rejects.toMatchObject({ name: 'VersionError' });
});

it('says that an older tab does not let the database go, and goes on once it has', async () => {
  const older = await openStructure1();
  await expect(openForWriting()).rejects.toMatchObject({ name: 'BlockedError' });
  expect(conflicts.olderStays).toHaveBeenCalledOnce();
  older.close();
  expect((await openForWriting()).version).toBe(2);
});

it('lets the database go for a newer tab at once, says so, and keeps nothing any more', async () => {
  await openForWriting();
  const newer = await openAs(3);
  expect(newer.version).toBe(3);
  expect(conflicts.newerOpened).toHaveBeenCalledOnce();
  await expect(openForWriting()).rejects.toMatchObject({ name: 'VersionError' });
  newer.close();
});
