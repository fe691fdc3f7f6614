/*
 * How the page watches its workers. A worker is alive as long as it holds its lock; one that simulates also says, twice
 * a second, that its winter goes on, and is ended when it does not.
 */

/** Every limit of a worker's life, in milliseconds or as a count. */
export const limits = {
  /** A worker that does not even take its lock, or open a scenario, within this time has not started. */
  startMs: 20_000,
  /** Silence of a worker that has said something before. */
  silenceMs: 5_000,
  /** Silence before its first word: nobody knows yet how slow the machine is. */
  firstSilenceMs: 15_000,
  /** Silence while a scenario is resolved: a large one takes some tenths of a second. */
  resolvingMs: 10_000,
  /** A timer that is this late stood still with the whole page, and so may the worker have: it gets its time again. */
  lateMs: 1_000,
  /** A winter is not waited for longer than this after its run was stopped. */
  afterStopMs: 600,
  /** How often it is asked whether a run was stopped. */
  stopLookMs: 100,
  /** A shard on which so many workers were lost is itself at fault. */
  attempts: 3,
  /** Replacements for lost workers, over the life of the pool. */
  replacements: 24,
} as const;

/** Thrown when a worker has sent no message for too long. */
export class SilentWorker extends Error {
  constructor(afterMs: number) {
    super(`it was silent for ${Math.round(afterMs / 1000)} s`);
  }
}

/** A run was stopped and its worker had not finished what it was at. */
export class StoppedRun extends Error {
  constructor() {
    super('the run was stopped');
  }
}

/** The desk that waits for a shard was lost: no fault of the worker that was to simulate it. */
export class LostDesk extends Error {}

/** The promise's own outcome, or a `SilentWorker` rejection after so many milliseconds. */
export function withTimeout<T>(promise: Promise<T>, limitMs: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new SilentWorker(limitMs)), limitMs);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Where locks come from: `navigator.locks`, which pages that are not served securely do not have. */
type Locks = Pick<LockManager, 'request'>;

/** Why a worker that only says how it went when it ends itself is gone. */
const GONE = 'the browser closed that part, perhaps because memory ran out';

/**
 * Rejects, with the reason, when a worker cannot start, breaks down, sends a message that cannot be read, or is gone
 * without a word. Never resolves. Whoever waits for the worker hears of it; until then nobody need.
 */
export function lostWorker(
  worker: Worker,
  takeLock: (name: string) => Promise<void>,
  words: string = GONE,
): Promise<never> {
  const lost = Promise.race([brokenWorker(worker), goneWorker(takeLock, words)]);
  lost.catch(() => undefined);
  return lost;
}

function brokenWorker(worker: Worker): Promise<never> {
  return new Promise<never>((_, reject) => {
    const say = (event: Event) => {
      event.preventDefault();
      const words = 'message' in event && typeof event.message === 'string' ? event.message : '';
      reject(new Error(words || 'its program could not be loaded'));
    };
    worker.addEventListener('error', say);
    worker.addEventListener('messageerror', () => reject(new Error('a message could not be read')));
  });
}

/**
 * Rejects, with the reason, once a worker is gone that holds a lock for as long as it lives. Never resolves. A worker
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
  await withTimeout(takeLock(name), limits.startMs);
  return locks.request(name, () => {
    throw new Error(words);
  });
}

/** The worker is of the same site: it may have locks where the page may. */
function isAllowed(locks: Locks, name: string): Promise<boolean> {
  return locks.request(name, () => true).catch(() => false);
}

interface Watched<T> {
  /** The task that the worker was given. */
  readonly promise: Promise<T>;
  /** Calls back at each sign of life, until the end that is returned. */
  readonly onAlive: (heard: () => void) => () => void;
  /** Whether the worker has ever sent a message. */
  readonly hasSpoken: boolean;
  /** How often the task was given up already. Each time doubles the silence that is allowed. */
  readonly attempt: number;
}

/** The promise's own outcome. Rejects as `SilentWorker` once the worker has given no sign of life for too long. */
export function watched<T>({ promise, onAlive, hasSpoken, attempt }: Watched<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout>;
    let limitMs = (hasSpoken ? limits.silenceMs : limits.firstSilenceMs) * 2 ** attempt;
    const wait = () => {
      const due = performance.now() + limitMs;
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (performance.now() - due > limits.lateMs) wait();
        else reject(new SilentWorker(limitMs));
      }, limitMs);
    };
    const ignore = onAlive(() => {
      limitMs = limits.silenceMs * 2 ** attempt;
      wait();
    });
    wait();
    const end = () => {
      clearTimeout(timer);
      ignore();
    };
    promise.then(resolve, reject).finally(end);
  });
}

/**
 * Rejects as `StoppedRun` once a run has been stopped for too long: a winter that takes longer is not waited for. `end`
 * gives the watch up.
 */
export function stoppedFor(isStopped: (() => boolean) | undefined): {
  readonly promise: Promise<never>;
  end(): void;
} {
  let timer: ReturnType<typeof setInterval> | undefined;
  const promise = new Promise<never>((_, reject) => {
    if (isStopped === undefined) return;
    let since = Infinity;
    timer = setInterval(() => {
      if (!isStopped()) return;
      since = Math.min(since, performance.now());
      if (performance.now() - since >= limits.afterStopMs) reject(new StoppedRun());
    }, limits.stopLookMs);
  });
  promise.catch(() => undefined);
  return { promise, end: () => clearInterval(timer) };
}
