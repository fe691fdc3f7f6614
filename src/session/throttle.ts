/** Not more often than this, in milliseconds. */
export const SHORTEST_GAP_MS = 250;
/** Work of a long time is done so seldom that it takes a small part of the time: this many times as long lies between. */
const GAP_PER_COST = 8;

/**
 * Work that is offered more often than it should be done. The first offer is taken at once. Others are taken when the
 * last work is over and its gap has passed, or left for the next offer. `work` resolves with what it cost, in
 * milliseconds; it handles its own faults.
 */
export function throttle(work: () => Promise<number>, now: () => number): () => void {
  let nextAt = -Infinity;
  let isAtWork = false;
  return () => {
    if (isAtWork || now() < nextAt) return;
    isAtWork = true;
    void work().then((cost) => {
      isAtWork = false;
      nextAt = now() + Math.max(SHORTEST_GAP_MS, GAP_PER_COST * cost);
    });
  };
}
