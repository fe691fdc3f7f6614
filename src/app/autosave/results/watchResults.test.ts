import { expect, it, vi } from 'vitest';
import { answerOf } from '../../../../test/support/keptAnswer.ts';
import { tinyScenario } from '../../../../test/support/tinyScenario.ts';
import type { Answer } from '../../results/answer.ts';
import { noticeStore } from '../../notices/noticeStore.ts';
import { pin } from '../../results/pin.ts';
import { pinStore } from '../../results/pinStore.ts';
import { setRun } from '../../results/resultsStore.ts';
import { keptStore } from './keptStore.ts';
import { resultId } from '../../results/resultKey.ts';
import { watchPinsSoon } from './watchPinsSoon.ts';
import { watchResults } from './watchResults.ts';

vi.mock('../atStart.ts', () => ({ findAtStart: () => Promise.resolve({ kind: 'nothing', isThere: false }) }));

const [first, second] = [await answerOf(tinyScenario(), 2), await answerOf(tinyScenario(), 3)];
const titles = () => noticeStore.getState().notices.map(({ title }) => title);
const put = (result: Answer) => setRun('plan', { status: 'done', result });

function doesNotLoad(file: string): void {
  vi.doMock(file, () => {
    throw new TypeError('Failed to fetch dynamically imported module');
  });
}

it('says that a result is not kept where the code for it does not load, and keeps it with the next one', async () => {
  doesNotLoad('./keepResult.ts');
  watchResults();
  put(first);
  await vi.waitUntil(() => titles().length > 0);
  expect(titles()).toEqual([expect.stringMatching(/not kept in this browser: a part of the page/)]);
  const id = resultId({ kind: 'plan', answer: first });
  expect(keptStore.getState().results.get(id)).toEqual({ kind: 'failed' });

  const keepResult = vi.fn();
  vi.doMock('./keepResult.ts', () => ({ keepResult }));
  setRun('drift', { status: 'done', result: { winters: 1 } as never });
  await vi.waitUntil(() => keepResult.mock.calls.length > 0);
  expect(keepResult.mock.calls.map(([{ kind }]) => kind)).toEqual(['plan', 'drift']);
  expect(titles()).toEqual([]);
});

it('says the same of a result that is kept to compare, and keeps it with the next one', async () => {
  doesNotLoad('./watchPins.ts');
  watchPinsSoon();
  pin({ kind: 'plan', answer: first });
  await vi.waitUntil(() => titles().length > 0);
  const watchPins = vi.fn();
  vi.doMock('./watchPins.ts', () => ({ watchPins }));
  pin({ kind: 'plan', answer: second });
  await vi.waitUntil(() => watchPins.mock.calls.length > 0);
  expect(pinStore.getState().pins).toHaveLength(2);
  expect(titles()).toEqual([]);
});
