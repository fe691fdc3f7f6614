import { notify } from '../notices/noticeStore.ts';
import { openForWriting, type KeptWork } from './database.ts';
import { takeHold } from './holds.ts';
import { keepingStore } from './keepingStore.ts';
import { sayTrouble } from './sayTrouble.ts';
import { troubleOf } from './troubles.ts';
import { workInWords } from './versionInWords.ts';
import { retitleWork } from './retitleWork.ts';
import { deleteWork, putWorkBack, type DeletedWork } from './works.ts';
import { cleanTitle, setTitle } from './workTitle.ts';

/**
 * Gives a work a title. It may be this tab's work or a work that no tab has open. With empty text, the work is named by
 * its scenario.
 */
export async function renameKept(id: string, text: string): Promise<void> {
  if (keepingStore.getState().work?.kept.id === id) return setTitle(cleanTitle(text));
  await whileHeld(id, async () => retitleWork(await openForWriting(), id, cleanTitle(text)));
}

/** Deletes a work that no tab has open. Returns null and shows a message where it could not. */
export function deleteKept(work: KeptWork): Promise<DeletedWork | null> {
  return whileHeld(work.id, async () => deleteWork(await openForWriting(), work.id));
}

/** Shows a message that a work was deleted, with a button that restores it. */
export function sayDeleted(deleted: DeletedWork): void {
  notify({
    tone: 'information',
    title: `Deleted “${workInWords(deleted.work)}”`,
    lines: ['You can put it back until this notice goes.'],
    actions: [{ text: 'Put it back', onPress: () => void putBack(deleted) }],
  });
}

/** Restores a deleted work. Returns false and shows a message where it could not. */
export async function putBack(deleted: DeletedWork): Promise<boolean> {
  try {
    await putWorkBack(await openForWriting(), deleted);
    return true;
  } catch (error) {
    sayTrouble(troubleOf(error));
    return false;
  }
}

/** Does something with a work while no other tab can have it; null, and said, where one has or the storage fails. */
async function whileHeld<T>(id: string, act: () => Promise<T>): Promise<T | null> {
  const hold = await takeHold(id);
  if (hold === null) {
    notify({ tone: 'caution', title: 'This work is open in another tab', lines: ['Change it there.'] });
    return null;
  }
  try {
    return await act();
  } catch (error) {
    sayTrouble(troubleOf(error));
    return null;
  } finally {
    hold.release();
  }
}
