import { notify } from '../notices/noticeStore.ts';
import { keepAtOnce } from './keeper.ts';
import { keepingStore, showDialog } from './keepingStore.ts';
import { adopt, lastConfirmed } from './standing.ts';
import { startAfresh } from './startAfresh.ts';
import { workInWords } from './versionInWords.ts';

const LONGEST_TITLE = 200;

/** The title of a copy of a work. Null where the work is named by its scenario. */
export function copyTitle(title: string | null): string | null {
  return title === null ? null : `${title.slice(0, LONGEST_TITLE - 7)} (copy)`;
}

/** Goes on with a copy because another tab has this tab's work. Unsaved changes are saved in the copy. */
export async function goOnAsCopy(): Promise<void> {
  const from = lastConfirmed();
  if (from === null) return;
  const { title } = keepingStore.getState();
  const of = from.work === null ? (title ?? 'your work') : workInWords(from.work.kept);
  adopt({
    ...{ work: null, hold: null, savedAt: null, snapshot: from.snapshot },
    title: copyTitle(title),
    origin: { kind: 'copy', of },
    startedAs: `copy of ${of}`,
  });
  sayCopy(of);
  await keepAtOnce();
}

/** Shows a message that another tab has a work and that this tab goes on with a copy. */
export function sayCopy(of: string): void {
  notify({
    tone: 'information',
    title: `Your work “${of}” is open in another tab`,
    lines: ['This tab shows a copy. The copy is saved separately once you change something.'],
    actions: [
      { text: 'New scenario', onPress: () => void startAfresh() },
      { text: 'All my work…', onPress: () => showDialog('works') },
    ],
  });
}
