import { lookAt } from '../results/viewStore.ts';
import { findAtStart } from './atStart.ts';
import { openForWriting } from './database.ts';
import { showKeptOrRun } from './results/showKeptOrRun.ts';
import { sayTrouble } from './sayTrouble.ts';
import { adoptUntouched, lastIssued } from './standing.ts';
import { mayHaveKept } from './tabMemory.ts';
import { troubleOf } from './troubles.ts';

/** The first run waits no longer than this for what is kept, in ms. */
const LONGEST_WAIT_MS = 2_000;

/**
 * Restores the work of this tab, or the latest work, to the page. Settles when that is done, when it takes too long, or
 * at once where nothing seems to be kept. A work that arrives later is still shown, and run, unless anything has been
 * changed in the meantime.
 */
export async function restoreInTime(): Promise<void> {
  let isLate = false;
  const restoring = restore().then((isShown) => {
    if (!isLate || !isShown) return;
    lookAt(null);
    void showKeptOrRun();
  });
  if (mayHaveKept()) await Promise.race([restoring, waitLongest()]);
  isLate = true;
  if (lastIssued() === null) adoptUntouched();
}

function waitLongest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT_MS));
}

/** Whether another state than that of a first visit is shown now. */
async function restore(): Promise<boolean> {
  const found = await findAtStart();
  try {
    if (found.kind === 'work' || found.kind === 'held') {
      // A first visit does without the code that reads works.
      const { restoreFound } = await import('./restoreFound.ts');
      return await restoreFound(await openForWriting(), found);
    }
    if (found.kind === 'trouble') sayTrouble(found.trouble);
  } catch (error) {
    if (found.kind === 'work') found.hold.release();
    sayTrouble(troubleOf(error));
  }
  return false;
}
