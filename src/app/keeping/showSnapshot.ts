import { asOneStep } from '../stores/documentHistory.ts';
import { takeOver } from '../stores/documentStore.ts';
import { requestStore } from '../stores/requestStore.ts';
import { lookAt } from '../stores/viewStore.ts';
import { showKeptOrRun } from './results/showKeptOrRun.ts';
import type { Snapshot } from './snapshot.ts';

/** Puts a snapshot on the page; its document is one step that can be undone. */
export function showSnapshot({ document, request }: Snapshot): void {
  asOneStep(undefined, performance.now(), () => takeOver(document));
  requestStore.setState(request);
}

/** The same, with what is kept of its results, or a run where nothing is. */
export function showAndRun(snapshot: Snapshot): void {
  showSnapshot(snapshot);
  lookAt(null);
  void showKeptOrRun();
}
