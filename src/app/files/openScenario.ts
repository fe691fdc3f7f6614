import { sayThatChangesGo } from '../document/changes/sayThatChangesGo.ts';
import { showKeptOrRun } from '../autosave/results/showKeptOrRun.ts';
import { chooseScenario } from '../document/documentStore.ts';
import { lookAt, showDays } from '../results/viewStore.ts';

/** Opens another scenario with what is kept of its results, or runs it at once. */
export function openScenario(id: string): void {
  sayThatChangesGo();
  chooseScenario(id);
  lookAt(null);
  showDays(null);
  void showKeptOrRun();
}
