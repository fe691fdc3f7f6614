import { watchChanges } from './autosave.ts';
import { takeUpDrafts } from './draftsLeft.ts';
import { onConflict } from './database.ts';
import { onOvertaken } from './keeper.ts';
import { restoreInTime } from './restore.ts';
import { sayTrouble } from './sayTrouble.ts';
import { watchResults } from './results/watchResults.ts';
import { watchPinsSoon } from './results/watchPinsSoon.ts';
import { watchReturn } from './watchReturn.ts';

/** Begins to save changes in this tab, and restores what was saved. Settles when the first run may begin. */
export function startKeeping(): Promise<void> {
  onOvertaken(async () => (await import('./copies.ts')).goOnAsCopy());
  onConflict({ newerOpened: () => sayTrouble('newer'), olderStays: () => sayTrouble('older') });
  watchChanges();
  watchReturn();
  watchResults();
  watchPinsSoon();
  return restoreInTime().then(takeUpDrafts);
}
