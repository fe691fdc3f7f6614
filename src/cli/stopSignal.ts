import { exitCodes } from './exitCodes.ts';

/** Ctrl+C comes twice within moments where a parent (npx, timeout) hands on what the terminal has sent to all. */
const SAME_PRESS_MS = 1000;

const controller = new AbortController();
/** Whether something is there that a stop can end in good order, or what it yielded is being written. */
let phase: 'idle' | 'running' | 'ending' = 'idle';
let firstPress = -Infinity;

/**
 * Takes Ctrl+C, a request to end and a terminal that is closed alike, from the first moment of the command on. While
 * nothing runs the command ends at once; a run stops in good order; the second time, a second or more later, it ends at once.
 */
export function listenForStops(): void {
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.removeAllListeners(name).on(name, stop);
}

function stop(): void {
  const now = performance.now();
  if (phase === 'idle') process.exit(exitCodes.stopped);
  if (controller.signal.aborted) {
    if (now - firstPress >= SAME_PRESS_MS) process.exit(exitCodes.stopped);
    return;
  }
  firstPress = now;
  controller.abort();
}

/** A signal that a stop aborts. `release` when what it ends is over: output is then finished before the command ends. */
export function stopSignal(): { readonly signal: AbortSignal; release(): void } {
  phase = 'running';
  return { signal: controller.signal, release: () => void (phase = 'ending') };
}
