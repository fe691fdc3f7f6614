import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watched } from './watchdog.ts';

const never = new Promise<never>(() => undefined);

/** A worker that is silent until `say` is called, and what is heard of it. */
function silentWorker(parts: { hasSpoken: boolean; attempt?: number }) {
  let say: () => void = () => undefined;
  const onAlive = (heard: () => void) => {
    say = heard;
    return () => (say = () => undefined);
  };
  const lost = vi.fn();
  watched({ promise: never, onAlive, attempt: 0, ...parts }).catch((error: Error) => lost(error.message));
  return { say: () => say(), lost };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('bears 15 s before the first word, 5 s after it, and twice as much at each further attempt', async () => {
  const fresh = silentWorker({ hasSpoken: false });
  const known = silentWorker({ hasSpoken: true });
  const again = silentWorker({ hasSpoken: true, attempt: 1 });
  await vi.advanceTimersByTimeAsync(4_900);
  expect(known.lost).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  expect(known.lost).toHaveBeenCalledExactlyOnceWith('it was silent for 5 s');
  await vi.advanceTimersByTimeAsync(5_000);
  expect(again.lost).toHaveBeenCalledExactlyOnceWith('it was silent for 10 s');
  expect(fresh.lost).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(fresh.lost).toHaveBeenCalledExactlyOnceWith('it was silent for 15 s');
});

it('waits for ever for a worker that says now and then that its run goes on, and 5 s after its last word', async () => {
  const { say, lost } = silentWorker({ hasSpoken: false });
  for (let count = 0; count < 100; count += 1) {
    await vi.advanceTimersByTimeAsync(4_000);
    say();
  }
  expect(lost).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(lost).toHaveBeenCalledExactlyOnceWith('it was silent for 5 s');
});

it('gives a worker its time again where the page itself stood still', async () => {
  const { lost } = silentWorker({ hasSpoken: true });
  const asleep = vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 60_000);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(lost).not.toHaveBeenCalled();
  asleep.mockRestore();
});
