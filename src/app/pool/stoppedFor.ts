/** How often it is asked whether a run was stopped, in milliseconds. */
const ASKED_EVERY_MS = 100;

/** A run was stopped and its worker had not finished what it was at. */
export class StoppedRun extends Error {
  constructor() {
    super('the run was stopped');
  }
}

/**
 * Rejects as `StoppedRun` once a run has been stopped for so long: a winter that takes longer is not waited for. `end` gives
 * the watch up.
 */
export function stoppedFor(
  isStopped: (() => boolean) | undefined,
  limitMs: number,
): { readonly promise: Promise<never>; end(): void } {
  let timer: ReturnType<typeof setInterval> | undefined;
  const promise = new Promise<never>((_, reject) => {
    if (isStopped === undefined) return;
    let since = Infinity;
    timer = setInterval(() => {
      if (!isStopped()) return;
      since = Math.min(since, performance.now());
      if (performance.now() - since >= limitMs) reject(new StoppedRun());
    }, ASKED_EVERY_MS);
  });
  promise.catch(() => undefined);
  return { promise, end: () => clearInterval(timer) };
}
