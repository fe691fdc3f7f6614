import type { Steps } from '../../analysis/result/steps.ts';

/** Steps are taken for so long before keys and frames have their turn. */
const TURN_MS = 8;

/**
 * Does the steps of a work in short turns. Between turns, the page can answer its user. Null where the work is no
 * longer wanted, which is checked after each pause.
 */
export async function inTurns<T>(
  steps: Steps<T>,
  isWanted: () => boolean,
  now: () => number = () => performance.now(),
): Promise<{ readonly value: T } | null> {
  for (;;) {
    const started = now();
    do {
      const step = steps.next();
      if (step.done === true) return { value: step.value };
    } while (now() - started < TURN_MS);
    await nextTask();
    if (!isWanted()) return null;
  }
}

/** Pauses for work that is not in steps: once a turn has passed since the last, keys and frames have theirs. */
export function pauses(now: () => number = () => performance.now()): () => Promise<void> {
  let started = now();
  return async () => {
    if (now() - started < TURN_MS) return;
    await nextTask();
    started = now();
  };
}

/** A message, since a browser lets timers that follow each other wait for four milliseconds each. */
function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((next) => {
    port1.onmessage = () => {
      port1.close();
      next();
    };
    port2.postMessage(null);
  });
}
