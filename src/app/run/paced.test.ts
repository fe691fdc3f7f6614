import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { paced } from './paced.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('paced', () => {
  it('does the first offer at once, then the latest one a quarter of a second later', () => {
    const done: number[] = [];
    const work = paced((value: number) => done.push(value));
    [1, 2, 3].forEach(work.offer);
    expect(done).toEqual([1]);
    vi.advanceTimersByTime(249);
    expect(done).toEqual([1]);
    vi.advanceTimersByTime(2);
    expect(done).toEqual([1, 3]);
  });

  it('leaves more time after dear work, up to a second', () => {
    let clock = 0;
    const done: number[] = [];
    const work = paced(
      (value: number) => {
        done.push(value);
        clock += value;
      },
      { now: () => clock },
    );
    work.offer(30);
    work.offer(400);
    vi.advanceTimersByTime(449);
    expect(done).toEqual([30]);
    vi.advanceTimersByTime(1);
    expect(done).toEqual([30, 400]);
    work.offer(5);
    vi.advanceTimersByTime(999);
    expect(done).toEqual([30, 400]);
    vi.advanceTimersByTime(1);
    expect(done).toEqual([30, 400, 5]);
  });

  it('waits while it must, but not with the first, and then does the latest', () => {
    let typing = true;
    const done: number[] = [];
    const work = paced((value: number) => done.push(value), { mustWait: () => typing });
    [1, 2].forEach(work.offer);
    vi.advanceTimersByTime(5_000);
    expect(done).toEqual([1]);
    work.offer(3);
    typing = false;
    vi.advanceTimersByTime(150);
    expect(done).toEqual([1, 3]);
  });

  it('waits for work that takes its time, and rests after it before the latest', async () => {
    let clock = 0;
    const begun: number[] = [];
    const ends: (() => void)[] = [];
    const make = (value: number) => {
      begun.push(value);
      return new Promise<void>((end) => ends.push(end));
    };
    const work = paced(make, { now: () => clock });
    [1, 2].forEach(work.offer);
    vi.advanceTimersByTime(5_000);
    work.offer(3);
    work.flush();
    expect(begun).toEqual([1]);
    clock = 10;
    ends[0]();
    await vi.advanceTimersByTimeAsync(249);
    expect(begun).toEqual([1]);
    await vi.advanceTimersByTimeAsync(1);
    expect(begun).toEqual([1, 3]);
  });

  it('flushes and drops what waits', () => {
    const done: number[] = [];
    const work = paced((value: number) => done.push(value));
    [1, 2].forEach(work.offer);
    work.flush();
    work.flush();
    expect(done).toEqual([1, 2]);
    work.offer(3);
    work.drop();
    vi.runAllTimers();
    expect(done).toEqual([1, 2]);
  });
});
