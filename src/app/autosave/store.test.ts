import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { tinyScenario } from '../../../test/support/tinyScenario.ts';
import { frozen } from '../document/frozen.ts';
import { closeDatabase, openForWriting, openIfThere, type Database } from './database.ts';
import { newWork } from './newWork.ts';
import { readLatest } from './readLatest.ts';
import { retitleWork } from './retitleWork.ts';
import { untouched, type Snapshot } from './snapshot.ts';
import { thinWork } from './thinWork.ts';
import { deleteWork, listVersions, listWorks, putWorkBack } from './works.ts';
import { recordsOf, workAfter, writeRecords, type WrittenWork } from './writeVersions.ts';

const opened = frozen([tinyScenario({ id: 'county', title: 'A <b>county</b>' })]);
const edited = (title: string) => frozen(tinyScenario({ id: 'county', title }));
const HOUR = 3_600_000;
let database: Database;

/** A county that was opened from a file and given a title here. */
function snapshot(title: string | null, scale = 1): Snapshot {
  const document = {
    scenario: 'county',
    overlays: [{ id: 'early-severe-flu', scale }],
    opened,
    edited: title === null ? null : edited(title),
  };
  return { document, request: { replications: 12, seed: 'kept' } };
}

async function write(work: WrittenWork, at: number, ...snapshots: Snapshot[]): Promise<WrittenWork> {
  const versions = snapshots.map((one, index) => ({
    snapshot: one,
    at: at + index,
    description: `step ${index}`,
  }));
  expect(await writeRecords(database, recordsOf(work, versions))).toBe('written');
  return workAfter(work, versions);
}

beforeEach(async () => {
  await closeDatabase();
  indexedDB = new IDBFactory();
  expect(await openIfThere()).toBeNull();
  database = await openForWriting();
});

it('makes no database for a look', async () => {
  await closeDatabase();
  indexedDB = new IDBFactory();
  expect(await openIfThere()).toBeNull();
  expect(await indexedDB.databases()).toEqual([]);
});

it('reads back all that was written, frozen, and the later of two versions', async () => {
  const work = await write(newWork(5), 10, snapshot(null), snapshot('Mine', 1.5));
  const read = await readLatest(database, work.kept.id);
  if (!read.ok) throw new Error(read.why);
  expect(read.value.snapshot).toEqual(snapshot('Mine', 1.5));
  expect(Object.isFrozen(read.value.snapshot.document.edited)).toBe(true);
  expect(read.value.version).toMatchObject({ number: 2, at: 11, description: 'step 1' });
  expect(read.value).toMatchObject({ passedOver: null, work: { latest: 2, created: 5 } });
});

it('keeps a document once, however many versions stand on it', async () => {
  let work = await write(newWork(0), 0, snapshot('Mine'));
  for (let step = 1; step <= 20; step += 1) work = await write(work, step, snapshot('Mine', step / 10));
  expect(await database.count('versions')).toBe(21);
  expect(await database.count('documents')).toBe(2);
});

it('refuses the version of a tab that another has overtaken, and changes nothing', async () => {
  const shared = await write(newWork(0), 0, snapshot('Mine'));
  await write(shared, 10, snapshot('The first tab'));
  const late = [{ snapshot: snapshot('The second tab'), at: 20, description: 'late' }];
  const heading = { ...shared, kept: { ...shared.kept, description: 'late' } };
  expect(await writeRecords(database, recordsOf(heading, late))).toBe('overtaken');
  const read = await readLatest(database, shared.kept.id);
  expect(read).toMatchObject({
    ok: true,
    value: { snapshot: { document: { edited: { title: 'The first tab' } } } },
  });
  expect((await listWorks(database)).items[0].description).not.toBe('late');
});

it('passes a damaged version over, says why, deletes nothing and counts on from it', async () => {
  const work = await write(newWork(0), 0, snapshot(null), snapshot('Mine'), snapshot('Later'));
  const { id } = work.kept;
  const damaged = (await database.get('versions', [id, 3]))!;
  await database.put('versions', { ...damaged, overlays: 'none' as never });
  const { edited: hash } = (await database.get('versions', [id, 2]))!;
  await database.put('documents', { hash: hash!, text: '{"formatVersion":2}' });
  const read = await readLatest(database, id);
  expect(read).toMatchObject({
    ok: true,
    value: {
      version: { number: 1 },
      work: { latest: 3 },
      passedOver: expect.stringContaining('list of pressures is damaged'),
    },
  });
  expect(await database.count('versions')).toBe(3);
  expect((await listVersions(database, id)).unreadable).toHaveLength(1);
});

it.each([
  ['missing', undefined, 'its scenario cannot be read: it is missing'],
  ['changed', '{}', 'its text is not what was saved'],
])('says that a document is %s', async (_, text, why) => {
  const work = await write(newWork(0), 0, snapshot('Mine'));
  const { edited: hash } = (await database.get('versions', [work.kept.id, 1]))!;
  if (text === undefined) await database.delete('documents', hash!);
  else await database.put('documents', { hash: hash!, text });
  expect(await readLatest(database, work.kept.id)).toEqual({ ok: false, why: expect.stringContaining(why) });
});

it('refuses documents and records of a newer version, saying so', async () => {
  const newer = frozen({ ...edited('Mine'), formatVersion: 99 as 2 });
  const base = snapshot(null);
  const work = await write(newWork(0), 0, { ...base, document: { ...base.document, edited: newer } });
  const read = await readLatest(database, work.kept.id);
  expect(read).toMatchObject({ ok: false, why: expect.stringContaining('written by a newer Winterproof') });
  const version = (await database.get('versions', [work.kept.id, 1]))!;
  await database.put('versions', { ...version, format: 2 });
  expect(await readLatest(database, work.kept.id)).toEqual({
    ok: false,
    why: 'it was written by a newer Winterproof',
  });
  await database.put('works', { ...work.kept, id: 'b', format: 2 });
  await database.put('works', { id: 'c' } as never);
  expect((await listWorks(database)).unreadable).toEqual([
    'it was written by a newer Winterproof',
    expect.stringContaining('is damaged'),
  ]);
});

it('thins versions with age, and takes documents away with the last version that stands on them', async () => {
  let work = await write(newWork(0), 0, snapshot(null));
  for (const minute of [1, 2, 3]) work = await write(work, minute * 60_000, snapshot(`At ${minute}`));
  work = await write(work, 3 * HOUR, snapshot('Now'));
  expect(await database.count('documents')).toBe(5);
  await thinWork(database, work.kept.id, 3 * HOUR);
  const { items } = await listVersions(database, work.kept.id);
  expect(items.map(({ number }) => number)).toEqual([5, 4, 1]);
  expect(await database.count('documents')).toBe(3);
  expect((await readLatest(database, work.kept.id)).ok).toBe(true);
});

it('deletes a work whole, leaves what others stand on, and puts it back', async () => {
  const kept = await write(newWork(0), 0, snapshot('Shared'));
  const gone = await write(newWork(1), 0, snapshot('Shared'), snapshot('Alone'));
  const deleted = await deleteWork(database, gone.kept.id);
  expect(await database.count('documents')).toBe(2);
  expect((await readLatest(database, kept.kept.id)).ok).toBe(true);
  expect((await readLatest(database, gone.kept.id)).ok).toBe(false);
  await putWorkBack(database, deleted!);
  const read = await readLatest(database, gone.kept.id);
  expect(read).toMatchObject({ ok: true, value: { snapshot: { document: { edited: { title: 'Alone' } } } } });
  expect(await deleteWork(database, 'no such work')).toBeNull();
});

it('retitles a work and lists works with the latest changed first', async () => {
  const [one, two] = [newWork(1), newWork(2)];
  await write(two, 0, snapshot(null));
  await write(one, 0, untouched());
  await retitleWork(database, one.kept.id, '<i>Plan</i>');
  expect((await listWorks(database)).items.map(({ title }) => title)).toEqual([null, '<i>Plan</i>']);
});
