import { openForWriting } from './database.ts';
import { keepUnchanged } from './keeper.ts';
import { keepingStore } from './keepingStore.ts';
import { sayTrouble } from './sayTrouble.ts';
import { troubleOf } from './troubles.ts';
import { retitleWork } from './retitleWork.ts';

/** The longest title of a work. */
export const longestTitle = 200;

/** A title as it is stored: without space around it. Null where nothing is left. */
export function cleanTitle(text: string): string | null {
  const title = text.trim().slice(0, longestTitle);
  return title === '' ? null : title;
}

/** Gives this tab's work a title and saves it. With null, the work is named by its scenario. */
export async function setTitle(title: string | null): Promise<void> {
  const { work, title: before } = keepingStore.getState();
  if (title === before) return;
  keepingStore.setState({ title });
  if (work === null) return keepUnchanged();
  keepingStore.setState({ work: { ...work, kept: { ...work.kept, title } } });
  try {
    await retitleWork(await openForWriting(), work.kept.id, title);
  } catch (error) {
    sayTrouble(troubleOf(error));
  }
}
