import { exitCodes } from './exitCodes.ts';

/**
 * A signal that is aborted by Ctrl+C or a request to end, so that the run can stop in good order; the second time the
 * process ends at once. `release` gives the signals back.
 */
export function stopSignal(): { readonly signal: AbortSignal; release(): void } {
  const controller = new AbortController();
  const stop = () => {
    if (controller.signal.aborted) process.exit(exitCodes.stopped);
    controller.abort();
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
  return {
    signal: controller.signal,
    release: () => void process.off('SIGINT', stop).off('SIGTERM', stop),
  };
}
