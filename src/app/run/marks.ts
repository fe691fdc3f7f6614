/*
 * Marks in the browser's own performance timeline, by which `npm run bench` (or anybody, in the developer tools) measures
 * the page from outside: nothing is kept or sent.
 */

let isDrawn = true;

/** The plan's run begins: pressed by the user, or by itself when the page opens. */
export function markPressed(): void {
  isDrawn = false;
  performance.mark('winterproof:run-pressed');
}

/** A result of the plan is in the page: the first one of a run is marked when the browser has painted it. */
export function markPicture(): void {
  if (isDrawn) return;
  isDrawn = true;
  // The first frame draws, the second comes after it.
  requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('winterproof:first-picture')));
}

/** The plan's run has ended, with so many winters. */
export function markDone(replications: number): void {
  performance.mark('winterproof:run-done', { detail: { replications } });
}
