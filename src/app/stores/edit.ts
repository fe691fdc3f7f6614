import { sameAsBase } from '../../scenario/edit/changes.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { asOneStep } from './documentHistory.ts';
import { documentStore, putEdited } from './documentStore.ts';
import { resolvedStore } from './resolvedStore.ts';

/** The scenario that is edited: as changed so far, else as it was opened; null while that is on its way. */
export function ownScenario(): Scenario | null {
  return documentStore.getState().edited ?? resolvedStore.getState().base;
}

/**
 * Changes the chosen scenario; nothing happens while it has not been fetched. Changes with the same key that follow each
 * other closely are one step of undo. A change that leads back to what was opened leaves nothing
 * changed, and one that changes nothing is no step.
 */
export function editScenario(change: (scenario: Scenario) => Scenario, key?: string): void {
  const own = ownScenario();
  const { base } = resolvedStore.getState();
  if (own === null) return;
  const changed = sameAsBase(change(own), own);
  if (changed === own) return;
  const next = base === null ? changed : sameAsBase(changed, base);
  asOneStep(key, performance.now(), () => putEdited(next === base ? null : next));
}
