import { dismiss, noticeStore, notify } from '../notices/noticeStore.ts';
import { keepingStore, showDialog } from './keepingStore.ts';
import { notSaved, toFile, wayOut, type Trouble } from './troubles.ts';

/** Shows why nothing can be saved in the browser, once for each reason, with what to do. */
export function sayTrouble(trouble: Trouble): void {
  const before = keepingStore.getState().trouble;
  keepingStore.setState({ trouble });
  if (before === trouble) return;
  if (before !== null) takeAwayNotice(before);
  const save = { text: 'Save to a file…', onPress: () => showDialog('save') };
  const toWorks = { text: 'All my work…', onPress: () => showDialog('works') };
  notify({
    tone: 'caution',
    title: notSaved(trouble),
    lines: [`Everything else still works. ${toFile} ${wayOut(trouble)}`],
    actions: trouble === 'full' ? [save, toWorks] : [save],
  });
}

/** Removes that message: work is saved again. */
export function clearTrouble(): void {
  const { trouble } = keepingStore.getState();
  if (trouble === null) return;
  keepingStore.setState({ trouble: null });
  takeAwayNotice(trouble);
}

function takeAwayNotice(trouble: Trouble): void {
  const notice = noticeStore.getState().notices.find(({ title }) => title === notSaved(trouble));
  if (notice !== undefined) dismiss(notice.id);
}
