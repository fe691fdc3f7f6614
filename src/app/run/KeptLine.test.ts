import { beforeEach, expect, it, vi } from 'vitest';
import { idleRun, resultsStore, setRun } from '../stores/resultsStore.ts';
import type { ThresholdsAnswer } from './thresholds/thresholdsAnswer.ts';
import { KeptLine } from './KeptLine.ts';

/** Workers that answer with their number until they die. */
function someWorkers() {
  const ends = vi.fn();
  let die: (error: Error) => void = () => undefined;
  let count = 0;
  const kept = new KeptLine('thresholds', () => {
    count += 1;
    const number = count;
    const broken = new Promise<never>((_, fail) => (die = fail));
    broken.catch(() => undefined);
    return { broken, end: () => ends(number), number: () => Promise.race([Promise.resolve(number), broken]) };
  });
  return { kept, ends, die: () => die(new Error('gone')) };
}

const status = () => resultsStore.getState().thresholds.status;

beforeEach(() => setRun('thresholds', { ...idleRun, result: {} as ThresholdsAnswer }));

it('starts one worker with the first question, and another where it was lost though nobody asked, and says so', async () => {
  const { kept, ends, die } = someWorkers();
  expect(await kept.askKept((line) => line.number())).toBeNull();
  expect(await kept.ask((line) => line.number())).toBe(1);
  expect(await kept.askKept((line) => line.number())).toBe(1);
  setRun('thresholds', { status: 'done' });
  die();
  await Promise.resolve();
  await vi.waitFor(() => expect(status()).toBe('failed'));
  expect(resultsStore.getState().thresholds.problem?.message).toBe('gone');
  expect(ends).toHaveBeenCalledExactlyOnceWith(1);
  expect(await kept.ask((line) => line.number())).toBe(2);
});

it('fails the question that the worker was lost over, and leaves it to a run to say so', async () => {
  const { kept, ends, die } = someWorkers();
  setRun('thresholds', { status: 'running' });
  const asked = kept.ask(({ broken }) => broken);
  die();
  await expect(asked).rejects.toThrow('gone');
  expect([status(), ends.mock.calls]).toEqual(['running', [[1]]]);
  setRun('thresholds', { status: 'done' });
  expect(await kept.ask((line) => line.number())).toBe(2);
  expect(await kept.askKept(() => Promise.reject(new Error('wrong')))).toBeNull();
  expect([status(), ends.mock.calls]).toEqual(['failed', [[1], [2]]]);
});
