import 'fake-indexeddb/auto';
import { IDBObjectStore as FakeStore } from 'fake-indexeddb';
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { answerOf } from '../../../../test/support/keptAnswer.ts';
import { restlessCounty } from '../../../../test/support/restlessCounty.ts';
import { noticeStore } from '../../notices/noticeStore.ts';
import { pin } from '../../results/pin.ts';
import { pinStore, renamePin, unpin } from '../../results/pinStore.ts';
import { openForWriting, type Database } from '../database.ts';
import { keptPinsStore } from './keptPinsStore.ts';
import { resultId } from '../../results/resultKey.ts';
import { readAnswers, watchPins } from './watchPins.ts';

vi.mock('../../desk/deskLine.ts', () => import('../../../../test/support/deskLineHere.ts'));

const scenario = restlessCounty();
const answer = await answerOf(scenario, 4);
const another = await answerOf(scenario, 3);
const result = resultId({ kind: 'plan', answer });

/** What another tab does: it changes the list, and says so. */
async function asOtherTab(act: (database: Database) => Promise<unknown>) {
  await act(await openForWriting());
  const channel = new BroadcastChannel('winterproof-pins');
  channel.postMessage('changed');
  await new Promise((next) => setTimeout(next, 20));
  channel.close();
}

let database: Database;

beforeAll(watchPins);
beforeEach(async () => {
  database = await openForWriting();
  pinStore.setState({ pins: [] });
  await vi.waitUntil(async () => (await database.count('pins')) === 0);
  noticeStore.setState({ notices: [] });
});
afterEach(() => vi.restoreAllMocks());

/** Keeps the answer to compare; settles with its id when that is written. */
async function kept(): Promise<string> {
  pin({ kind: 'plan', answer });
  const [{ id }] = pinStore.getState().pins;
  await vi.waitUntil(() => keptPinsStore.getState().kept.has(id));
  return id;
}

it('keeps the list as it is changed, with what it needs, and follows other tabs', async () => {
  pin({ kind: 'plan', answer });
  const [{ id, title }] = pinStore.getState().pins;
  expect(keptPinsStore.getState().kept.has(id)).toBe(false);
  await vi.waitUntil(() => keptPinsStore.getState().kept.has(id));
  expect(await database.get('pins', id)).toMatchObject({ result, title, kind: 'plan' });
  expect((await database.get('results', result))?.neededBy).toEqual([`pin ${id}`]);

  renamePin(id, 'My <b>winter</b>');
  await vi.waitUntil(async () => (await database.get('pins', id))?.title === 'My <b>winter</b>');

  const kept = (await database.get('pins', id))!;
  await asOtherTab((other) =>
    other.put('pins', { ...kept, id: 'other', title: 'Of another tab', at: kept.at + 1 }),
  );
  await vi.waitUntil(() => pinStore.getState().pins.length === 2);
  const titles = pinStore.getState().pins.map((one) => one.title);
  expect(titles).toEqual(['My <b>winter</b>', 'Of another tab']);
  readAnswers(['other']);
  await vi.waitUntil(() => pinStore.getState().pins[1].answer !== null);
  expect(pinStore.getState().pins[1].answer).toMatchObject({ winters: 4 });

  await asOtherTab((other) => other.put('pins', { ...kept, id: 'spoilt', at: 'never' as never }));
  await vi.waitUntil(async () => (await database.count('aside')) === 1);
  expect(noticeStore.getState().notices.at(-1)?.lines.join(' ')).toMatch(
    /time is damaged.*Nothing else was lost/i,
  );
  expect(pinStore.getState().pins).toHaveLength(2);

  unpin(id);
  await vi.waitUntil(async () => (await database.get('results', result))?.neededBy.length === 0);
  expect(await database.getAllKeys('pins')).toEqual(['other']);
});

/** Does something on this page while it reads what another tab has changed. */
function whileReading(act: () => void): void {
  const getAll = FakeStore.prototype.getAll;
  vi.spyOn(FakeStore.prototype, 'getAll').mockImplementationOnce(function (this: IDBObjectStore) {
    const reading = getAll.call(this as never);
    act();
    return reading;
  });
}

it('takes nothing back that is removed or renamed here while it reads what another tab has changed', async () => {
  const id = await kept();
  const record = (await database.get('pins', id))!;
  whileReading(() => renamePin(id, 'Renamed here'));
  await asOtherTab((other) => other.put('pins', { ...record, title: 'Renamed there' }));
  expect(pinStore.getState().pins[0].title).toBe('Renamed here');
  await vi.waitUntil(async () => (await database.get('pins', id))?.title === 'Renamed here');

  whileReading(() => unpin(id));
  await asOtherTab((other) => other.put('pins', { ...record, id: 'other' }));
  expect(pinStore.getState().pins.map((one) => one.id)).toEqual(['other']);
  await vi.waitUntil(async () => (await database.getAllKeys('pins')).join() === 'other');
});

it('tells other tabs only of what it could write: with full storage they would go on for ever', async () => {
  const put = FakeStore.prototype.put;
  let refusals = 0;
  vi.spyOn(FakeStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...values: Parameters<IDBObjectStore['put']>
  ) {
    if (this.name !== 'parts') return put.apply(this as never, values);
    refusals += 1;
    throw new DOMException('full', 'QuotaExceededError');
  });
  const heard = vi.fn();
  const channel = new BroadcastChannel('winterproof-pins');
  channel.onmessage = heard;
  pin({ kind: 'plan', answer: another });
  await vi.waitUntil(() => refusals > 0);
  // The other tab tells of its own, which this one takes as a chance to try again.
  await asOtherTab(() => Promise.resolve());
  await vi.waitUntil(() => refusals > 1);
  await new Promise((next) => setTimeout(next, 20));
  channel.close();
  expect(heard.mock.calls).toHaveLength(1);
});
