import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { goneWorker, watched } from './supervision.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Locks of one name each, which are given to whoever waits first. */
function someLocks() {
  const queues = new Map<string, Promise<unknown>>();
  const request = (name: string, use: () => unknown) => {
    const turn = (queues.get(name) ?? Promise.resolve()).then(use);
    queues.set(
      name,
      turn.catch(() => undefined),
    );
    return turn;
  };
  return { request } as unknown as Pick<LockManager, 'request'>;
}

/** A worker that holds its lock until it dies. */
function worker(locks: Pick<LockManager, 'request'>) {
  let die: () => void = () => undefined;
  const life = new Promise<void>((resolve) => (die = resolve));
  const takeLock = (name: string) =>
    new Promise<void>((taken, fail) => {
      const hold = () => {
        taken();
        return life;
      };
      locks.request(name, hold).catch(fail);
    });
  return { takeLock, die: () => die() };
}

it('hears of a worker that is gone, and nothing of one that is silent for long', async () => {
  const locks = someLocks();
  const { takeLock, die } = worker(locks);
  const heard = vi.fn();
  goneWorker(takeLock, undefined, locks).catch((error: Error) => heard(error.message));
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(heard).not.toHaveBeenCalled();
  die();
  await vi.advanceTimersByTimeAsync(0);
  expect(heard).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('the browser closed that part'));
});

it('hears of a worker that never starts', async () => {
  const heard = vi.fn();
  goneWorker(() => new Promise(() => undefined), undefined, someLocks()).catch((error: Error) =>
    heard(error.message),
  );
  await vi.advanceTimersByTimeAsync(20_000);
  expect(heard).toHaveBeenCalledExactlyOnceWith('it was silent for 20 s');
});

it('lets a worker live where the browser refuses locks, as it does where storage is blocked', async () => {
  const request = () => Promise.reject(new DOMException('denied in this context', 'SecurityError'));
  const locks = { request } as unknown as Pick<LockManager, 'request'>;
  const heard = vi.fn();
  goneWorker(worker(locks).takeLock, undefined, locks).catch((error: Error) => heard(error.message));
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(heard).not.toHaveBeenCalled();
});

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
