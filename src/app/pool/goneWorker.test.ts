import { afterEach, expect, it, vi } from 'vitest';
import { goneWorker } from './goneWorker.ts';

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

afterEach(() => vi.useRealTimers());

it('hears of a worker that is gone, and nothing of one that is silent for long', async () => {
  vi.useFakeTimers();
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
  vi.useFakeTimers();
  const heard = vi.fn();
  goneWorker(() => new Promise(() => undefined), undefined, someLocks()).catch((error: Error) =>
    heard(error.message),
  );
  await vi.advanceTimersByTimeAsync(20_000);
  expect(heard).toHaveBeenCalledExactlyOnceWith('it was silent for 20 s');
});

it('lets a worker live where the browser refuses locks, as it does where storage is blocked', async () => {
  vi.useFakeTimers();
  const request = () => Promise.reject(new DOMException('denied in this context', 'SecurityError'));
  const locks = { request } as unknown as Pick<LockManager, 'request'>;
  const heard = vi.fn();
  goneWorker(worker(locks).takeLock, undefined, locks).catch((error: Error) => heard(error.message));
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(heard).not.toHaveBeenCalled();
});
