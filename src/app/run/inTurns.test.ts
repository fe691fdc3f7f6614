import { describe, expect, it } from 'vitest';
import type { Steps } from '../../analysis/result/steps.ts';
import { inTurns, pauses } from './inTurns.ts';

/** Steps of so many milliseconds each, by a clock that only they move. */
function work(count: number, eachMs: number) {
  let clock = 0;
  let taken = 0;
  function* steps(): Steps<string> {
    for (; taken < count; taken += 1) {
      clock += eachMs;
      yield;
    }
    return 'made';
  }
  return { steps: steps(), now: () => clock, taken: () => taken };
}

describe('inTurns', () => {
  it('does what is short in one turn', async () => {
    const { steps, now } = work(3, 1);
    let asked = 0;
    const wanted = () => (asked += 1) > 0;
    await expect(inTurns(steps, wanted, now)).resolves.toEqual({ value: 'made' });
    expect(asked).toBe(0);
  });

  it('pauses after eight milliseconds, and comes to the same', async () => {
    const { steps, now, taken } = work(10, 4);
    const seen: number[] = [];
    const made = inTurns(steps, () => seen.push(taken()) > 0, now);
    await expect(made).resolves.toEqual({ value: 'made' });
    expect(seen).toEqual([1, 3, 5, 7, 9]);
  });

  it('lays down what is not wanted any more', async () => {
    const { steps, now, taken } = work(10, 10);
    await expect(inTurns(steps, () => taken() < 3, now)).resolves.toBeNull();
    expect(taken()).toBe(3);
  });

  it('hands on what a step throws', async () => {
    function* faulty(): Steps<string> {
      yield;
      throw new RangeError('no winter');
    }
    await expect(inTurns(faulty(), () => true)).rejects.toThrow('no winter');
  });
});

it('lets a task have its turn once eight milliseconds are over, and not before', async () => {
  let clock = 0;
  const pause = pauses(() => clock);
  let hadTurn = false;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    hadTurn = true;
    port1.close();
  };
  port2.postMessage(null);
  await pause();
  expect(hadTurn).toBe(false);
  clock = 8;
  await pause();
  expect(hadTurn).toBe(true);
});
