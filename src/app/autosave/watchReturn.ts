import { openForWriting, versionsOf } from './database.ts';
import { takeHold } from './holds.ts';
import { sayTrouble } from './sayTrouble.ts';
import { lastConfirmed, takeOverHold } from './standing.ts';
import { troubleOf } from './troubles.ts';

/** Time for another page of this tab to let go of the work, in ms. */
const LEAVE_MS = 300;

/**
 * Releases the work of a page that is left but kept by the browser (for the Back button), and takes it again when the
 * page returns. Where another tab has the work by then, or has written it since, the page goes on with a copy.
 */
export function watchReturn(): void {
  window.addEventListener('pagehide', () => takeOverHold(null));
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void takeAgain().catch((error: unknown) => sayTrouble(troubleOf(error)));
  });
}

async function takeAgain(): Promise<void> {
  const work = lastConfirmed()?.work?.kept;
  if (work === undefined) return;
  const hold = await takeHold(work.id, LEAVE_MS);
  const database = await openForWriting();
  const keys = await database.getAllKeys('versions', versionsOf(work.id));
  const isAsLeft = keys[keys.length - 1]?.[1] === work.latest;
  if (hold !== null && isAsLeft) return takeOverHold(hold);
  hold?.release();
  await (await import('./copies.ts')).goOnAsCopy();
}
