import { exitCodes } from './exitCodes.ts';

/** Ctrl+C comes twice within moments where a parent (npx, timeout) hands on what the terminal has sent to all. */
const SAME_PRESS_MS = 1000;

/**
 * A signal that is aborted by Ctrl+C or a request to end, so that the run can stop in good order; the second time, a
 * second or more later, the process ends at once. `release` gives the signals back.
 */
export function stopSignal(): { readonly signal: AbortSignal; release(): void } {
  const controller = new AbortController();
  let first = 0;
  const stop = () => {
    if (!controller.signal.aborted) {
      first = performance.now();
      controller.abort();
    } else if (performance.now() - first >= SAME_PRESS_MS) process.exit(exitCodes.stopped);
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  return {
    signal: controller.signal,
    release: () => void process.off('SIGINT', stop).off('SIGTERM', stop),
  };
}
