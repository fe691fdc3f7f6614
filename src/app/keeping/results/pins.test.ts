import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it, vi } from 'vitest';
import { answerOf } from '../../../../test/support/keptAnswer.ts';
import { restlessCounty } from '../../../../test/support/restlessCounty.ts';
import { noticeStore } from '../../stores/noticeStore.ts';
import { pin, pinStore, renamePin, unpin } from '../../stores/pinStore.ts';
import { openForWriting, closeDatabase } from '../database.ts';
import { keptPinsStore } from './keptPinsStore.ts';
import { resultId } from './resultKey.ts';
import { readAnswers, watchPins } from './watchPins.ts';

// The pool counts the machine's threads as soon as it is loaded.
vi.hoisted(() => vi.stubGlobal('navigator', { hardwareConcurrency: 2 }));

const scenario = restlessCounty();
const answer = await answerOf(scenario, 4);
const result = resultId({ kind: 'plan', answer });

/** What another tab does: it changes the list, and says so. */
async function asOtherTab(act: (database: Awaited<ReturnType<typeof openForWriting>>) => Promise<unknown>) {
  await act(await openForWriting());
  const channel = new BroadcastChannel('winterproof-pins');
  channel.postMessage('changed');
  await new Promise((next) => setTimeout(next, 20));
  channel.close();
}

beforeEach(async () => {
  await closeDatabase();
  indexedDB = new IDBFactory();
});

it('keeps the list as it is changed, with what it needs, and follows other tabs', async () => {
  await watchPins();
  pin({ kind: 'plan', answer });
  const [{ id, title }] = pinStore.getState().pins;
  expect(keptPinsStore.getState().kept.has(id)).toBe(false);
  await vi.waitUntil(() => keptPinsStore.getState().kept.has(id));
  const database = await openForWriting();
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
