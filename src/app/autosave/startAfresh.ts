import { notify } from '../notices/noticeStore.ts';
import { keepInTurn } from './keeper.ts';
import { keepingStore } from './keepingStore.ts';
import { showAndRun } from './showSnapshot.ts';
import { untouched } from './snapshot.ts';
import { adoptUntouched } from './standing.ts';
import { rememberWork } from './tabMemory.ts';
import { workInWords } from './versionInWords.ts';

/** Leaves this tab's work as it is and shows the scenario of a first visit. Undo leads back. */
export async function startAfresh(): Promise<void> {
  await keepInTurn();
  const { work } = keepingStore.getState();
  rememberWork(null);
  showAndRun(untouched());
  adoptUntouched();
  if (work === null) return;
  const line = `“${workInWords(work.kept)}” is kept under My work.`;
  notify({ tone: 'information', title: 'Started with a new scenario', lines: [line] });
}
