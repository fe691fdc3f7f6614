import { withTimeout } from './withTimeout.ts';

/** A worker that does not even take its lock within this time has not started. */
const START_LIMIT_MS = 20_000;

/** Where locks come from: `navigator.locks`, which pages that are not served securely do not have. */
type Locks = Pick<LockManager, 'request'>;

/** Why a worker that only says how it went when it ends itself is gone. */
const GONE = 'the browser closed that part, perhaps because memory ran out';

/**
 * Rejects, with the reason, once a worker is gone that keeps a lock for as long as it lives. Never resolves. A worker
 * that the browser ends, for want of memory, sends no message, but the browser releases its locks at once. Without
 * locks, or where the browser refuses them to a site whose storage is blocked, nothing is noticed.
 */
export async function goneWorker(
  takeLock: (name: string) => Promise<void>,
  words: string = GONE,
  locks: Locks | undefined = navigator.locks,
): Promise<never> {
  const name = `winterproof-worker-${crypto.getRandomValues(new Uint32Array(4)).join('-')}`;
  if (locks === undefined || !(await isAllowed(locks, name))) return new Promise<never>(() => undefined);
  await withTimeout(takeLock(name), START_LIMIT_MS);
  return locks.request(name, () => {
    throw new Error(words);
  });
}

/** The worker is of the same site: it may have locks where the page may. */
function isAllowed(locks: Locks, name: string): Promise<boolean> {
  return locks.request(name, () => true).catch(() => false);
}
