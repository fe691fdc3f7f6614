import { runPlan } from '../run/runs.ts';
import { asOneStep } from '../stores/documentHistory.ts';
import { takeOver } from '../stores/documentStore.ts';
import { requestStore } from '../stores/requestStore.ts';
import { lookAt } from '../stores/viewStore.ts';
import type { Snapshot } from './snapshot.ts';

/** Puts a snapshot on the page; its document is one step that can be undone. */
export function showSnapshot({ document, request }: Snapshot): void {
  asOneStep(undefined, performance.now(), () => takeOver(document));
  requestStore.setState(request);
}

/** The same, and runs it. */
export function showAndRun(snapshot: Snapshot): void {
  showSnapshot(snapshot);
  lookAt(null);
  void runPlan();
}
