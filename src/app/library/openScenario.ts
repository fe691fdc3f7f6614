import { sayThatChangesGo } from '../changes/sayThatChangesGo.ts';
import { showKeptOrRun } from '../keeping/results/showKeptOrRun.ts';
import { chooseScenario } from '../stores/documentStore.ts';
import { lookAt, showDays } from '../stores/viewStore.ts';

/** Opens another scenario with what is kept of its results, or runs it at once. */
export function openScenario(id: string): void {
  sayThatChangesGo();
  chooseScenario(id);
  lookAt(null);
  showDays(null);
  void showKeptOrRun();
}
