import { withTimeout } from '../pool/withTimeout.ts';

/** A worker that does not even take its lock within this time has not started. */
const START_LIMIT_MS = 20_000;

/** Where locks are asked for: `navigator.locks`, which pages that are not served securely do not have. */
type Locks = Pick<LockManager, 'request'>;

/**
 * Rejects, with words, once a worker is gone that takes a lock for as long as it lives; never resolves. A worker that the
 * browser ends, for want of memory, says nothing; but the browser lets its locks go. Silence is no sign here, as it is of a
 * worker that simulates: this one may reckon for minutes. Without locks, or where the browser refuses them to a site whose
 * storage is blocked, nothing is noticed.
 */
export async function goneWorker(
  takeLock: (name: string) => Promise<void>,
  locks: Locks | undefined = navigator.locks,
): Promise<never> {
  const name = `winterproof-analysis-${crypto.getRandomValues(new Uint32Array(4)).join('-')}`;
  if (locks === undefined || !(await isAllowed(locks, name))) return new Promise<never>(() => undefined);
  await withTimeout(takeLock(name), START_LIMIT_MS);
  return locks.request(name, () => {
    throw new Error(
      'the browser ended the worker that keeps these winters, perhaps for want of memory. The next question starts another, and what it needs is simulated again',
    );
  });
}

/** The worker is of the same site: it may have locks where the page may. */
function isAllowed(locks: Locks, name: string): Promise<boolean> {
  return locks.request(name, () => true).catch(() => false);
}
