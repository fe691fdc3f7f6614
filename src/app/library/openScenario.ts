import { sayThatChangesGo } from '../changes/sayThatChangesGo.ts';
import { runPlan } from '../run/runs.ts';
import { chooseScenario } from '../stores/documentStore.ts';
import { lookAt, showDays } from '../stores/viewStore.ts';

/** Opens another scenario and runs it at once. */
export function openScenario(id: string): void {
  sayThatChangesGo();
  chooseScenario(id);
  lookAt(null);
  showDays(null);
  void runPlan();
}
