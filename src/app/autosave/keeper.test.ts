import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore as FakeStore } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { asOneStep } from '../document/documentHistory.ts';
import { addOverlay, scaleOverlay } from '../document/documentStore.ts';
import { noticeStore } from '../notices/noticeStore.ts';
import { setReplications, setSeed } from '../document/requestStore.ts';
import { goOnAsCopy } from './copies.ts';
import { closeDatabase, openForWriting } from './database.ts';
import { keepAndLeave, keepAtOnce, keepInTurn, onOvertaken } from './keeper.ts';
import { keepingStore } from './keepingStore.ts';
import { takeUpLeft } from './leftBehind.ts';
import { readLatest } from './readLatest.ts';
import { showSnapshot } from './showSnapshot.ts';
import { snapshotNow, untouched } from './snapshot.ts';
import { adoptUntouched, isKept, isSafe, savedToFile } from './standing.ts';
import { rememberedWork } from './tabMemory.ts';
import { listVersions, listWorks } from './works.ts';
import { setTitle } from './workTitle.ts';

class Memory extends Map<string, string> {
  getItem = (key: string) => this.get(key) ?? null;
  setItem = (key: string, value: string) => void this.set(key, value);
  removeItem = (key: string) => void this.delete(key);
  key = (index: number) => [...this.keys()][index] ?? null;
  get length() {
    return this.size;
  }
}

beforeEach(async () => {
  await closeDatabase();
  indexedDB = new IDBFactory();
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('sessionStorage', new Memory());
  vi.stubGlobal('localStorage', new Memory());
  vi.stubGlobal('navigator', {});
  showSnapshot(untouched());
  adoptUntouched();
  keepingStore.setState({ trouble: null });
  noticeStore.setState({ notices: [] });
  onOvertaken(goOnAsCopy);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const left = () => [...(localStorage as unknown as Memory).keys()].filter((key) => key.includes('.left.'));
const workId = () => keepingStore.getState().work!.kept.id;
const versions = async () => (await listVersions(await openForWriting(), workId())).items;

it('writes nothing until something is changed, then the state before as well', async () => {
  await keepInTurn();
  expect(await indexedDB.databases()).toEqual([]);
  addOverlay('early-severe-flu');
  await keepInTurn();
  setReplications(50);
  scaleOverlay('early-severe-flu', 1.5);
  await keepInTurn();
  expect((await versions()).map(({ description }) => description)).toEqual([
    'Early severe flu at 150% · 50 winters',
    'Early severe flu',
    'as opened',
  ]);
  expect(isKept()).toBe(true);
  expect(keepingStore.getState()).toMatchObject({ isPending: false, trouble: null });
});

it('keeps what changes while a version is being written, in one work', async () => {
  addOverlay('early-severe-flu');
  const first = keepAtOnce();
  setSeed('other');
  const second = keepAtOnce();
  await Promise.all([first, second]);
  const database = await openForWriting();
  expect((await listWorks(database)).items).toHaveLength(1);
  expect((await versions()).map(({ number }) => number)).toEqual([3, 2, 1]);
  const read = await readLatest(database, workId());
  expect(read).toMatchObject({ ok: true, value: { snapshot: { request: { seed: 'other' } } } });
});

it('finds what was dropped on its way while the page was left, in the work of this tab', async () => {
  addOverlay('early-severe-flu');
  setReplications(7);
  keepAndLeave();
  // the browser drops what was handed over
  await closeDatabase();
  indexedDB = new IDBFactory();
  await takeUpLeft();
  const id = rememberedWork();
  const read = await readLatest(await openForWriting(), id!);
  expect(read).toMatchObject({ ok: true, value: { snapshot: { request: { replications: 7 } } } });
  expect(left()).toEqual([]);
});

it('writes nothing twice that arrived though the page was left, and leaves nothing where all is kept', async () => {
  addOverlay('early-severe-flu');
  keepAndLeave();
  await keepInTurn();
  await vi.waitFor(() => expect(isKept()).toBe(true));
  expect(left()).toHaveLength(1);
  await takeUpLeft();
  expect((await versions()).map(({ number }) => number)).toEqual([2, 1]);
  keepAndLeave();
  expect(left()).toEqual([]);
});

it('passes over what is left and damaged', async () => {
  localStorage.setItem('winterproof.left.a', '{');
  localStorage.setItem('winterproof.left.b', '[{"work":null}]');
  await takeUpLeft();
  expect(left()).toEqual([]);
  expect((await listWorks(await openForWriting())).items).toEqual([]);
});

it('says once that storage is full, goes on, and keeps everything when there is room again', async () => {
  const put = vi.spyOn(FakeStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  addOverlay('early-severe-flu');
  await keepInTurn();
  setSeed('full');
  await keepInTurn();
  const { notices } = noticeStore.getState();
  expect(notices.map(({ title }) => title)).toEqual([
    'Not saved in this browser: the browser’s storage is full.',
  ]);
  expect(isSafe()).toBe(false);
  savedToFile(snapshotNow());
  expect(isSafe()).toBe(true);
  put.mockRestore();
  setSeed('room');
  await keepInTurn();
  expect(keepingStore.getState().trouble).toBeNull();
  expect(noticeStore.getState().notices).toEqual([]);
  expect((await versions()).map(({ number }) => number)).toEqual([2, 1]);
});

it('goes on with a copy, and says so, where another tab has written the work', async () => {
  addOverlay('early-severe-flu');
  await keepInTurn();
  const id = workId();
  const database = await openForWriting();
  const [latest] = await versions();
  await database.add('versions', { ...latest, number: latest.number + 1, seed: 'the other tab' });
  await setTitle('Plan');
  setSeed('this tab');
  await keepInTurn();
  await vi.waitFor(() => expect(keepingStore.getState().work?.kept.id).not.toBe(id));
  expect(keepingStore.getState().title).toBe('Plan (copy)');
  expect(noticeStore.getState().notices[0].title).toMatch(/is open in another tab$/);
  expect(await readLatest(database, id)).toMatchObject({
    value: { snapshot: { request: { seed: 'the other tab' } } },
  });
  expect(await readLatest(database, workId())).toMatchObject({
    value: { snapshot: { request: { seed: 'this tab' } } },
  });
});

it('a title alone makes a work, and an empty one lets it go by its scenario', async () => {
  await setTitle('My plan');
  const database = await openForWriting();
  expect((await listWorks(database)).items).toMatchObject([{ title: 'My plan', latest: 1 }]);
  await setTitle(null);
  expect((await listWorks(database)).items).toMatchObject([{ title: null, latest: 1 }]);
});

it('takes a step back before anything was written as nothing to keep', async () => {
  asOneStep(undefined, 0, () => addOverlay('early-severe-flu'));
  showSnapshot(untouched());
  await keepInTurn();
  expect(keepingStore.getState().work).toBeNull();
});
