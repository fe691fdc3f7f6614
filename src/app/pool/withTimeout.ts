/** Thrown when a worker has sent no message for too long. */
export class SilentWorker extends Error {
  constructor(afterMs: number) {
    super(`it was silent for ${Math.round(afterMs / 1000)} s`);
  }
}

/** The promise's own outcome, or a `SilentWorker` rejection after so many milliseconds. */
export function withTimeout<T>(promise: Promise<T>, limitMs: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new SilentWorker(limitMs)), limitMs);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
