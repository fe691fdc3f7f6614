import { watchChanges } from './autosave.ts';
import { onOvertaken } from './keeper.ts';
import { restoreInTime } from './restore.ts';
import { watchReturn } from './watchReturn.ts';

/** Begins to keep what is changed in this tab, and restores what was kept; settles when the first run may begin. */
export function startKeeping(): Promise<void> {
  onOvertaken(async () => (await import('./copies.ts')).goOnAsCopy());
  watchChanges();
  watchReturn();
  return restoreInTime();
}
