import { watchChanges } from './autosave.ts';
import { goOnAsCopy } from './copies.ts';
import { onOvertaken } from './keeper.ts';
import { restoreInTime } from './restore.ts';
import { watchReturn } from './watchReturn.ts';

/** Begins to keep what is changed in this tab, and restores what was kept; settles when the first run may begin. */
export function startKeeping(): Promise<void> {
  onOvertaken(goOnAsCopy);
  watchChanges();
  watchReturn();
  return restoreInTime();
}
