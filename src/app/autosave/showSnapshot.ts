import { asOneStep } from '../document/documentHistory.ts';
import { takeOver } from '../document/documentStore.ts';
import { requestStore } from '../document/requestStore.ts';
import { lookAt } from '../results/viewStore.ts';
import { showKeptOrRun } from './results/showKeptOrRun.ts';
import type { Snapshot } from './snapshot.ts';

/** Shows a snapshot on the page. Its document is one step of undo. */
export function showSnapshot({ document, request }: Snapshot): void {
  asOneStep(undefined, performance.now(), () => takeOver(document));
  requestStore.setState(request);
}

/** Shows a snapshot with its kept results. Where there are none, it starts a run. */
export function showAndRun(snapshot: Snapshot): void {
  showSnapshot(snapshot);
  lookAt(null);
  void showKeptOrRun();
}
