import { SilentWorker } from './withTimeout.ts';

/** Silence of a worker that has said something before, in milliseconds: at work it says so twice a second. */
const PATIENCE_MS = 5_000;
/** Before its first word nobody knows how slow the machine is: a busy one takes long to begin. */
const FIRST_PATIENCE_MS = 15_000;
/** A timer that is this late stood still with the whole page, and so may the worker have: it gets its time again. */
const LATE_MS = 1_000;

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
    let limitMs = (hasSpoken ? PATIENCE_MS : FIRST_PATIENCE_MS) * 2 ** attempt;
    const wait = () => {
      const due = performance.now() + limitMs;
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (performance.now() - due > LATE_MS) wait();
        else reject(new SilentWorker(limitMs));
      }, limitMs);
    };
    const ignore = onAlive(() => {
      limitMs = PATIENCE_MS * 2 ** attempt;
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
