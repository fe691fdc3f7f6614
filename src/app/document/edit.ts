import { sameAsBase } from '../../scenario/edit/changes.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { asOneStep } from './documentHistory.ts';
import { documentStore, putEdited } from './documentStore.ts';
import { resolvedStore } from './resolvedStore.ts';

/** The scenario that is edited: as changed so far, or else as it was opened. Null while that is being loaded. */
export function ownScenario(): Scenario | null {
  return documentStore.getState().edited ?? resolvedStore.getState().base;
}

/**
 * Changes the chosen scenario. Nothing happens while it is not loaded. Changes with the same key that follow each other
 * closely are one step of undo. A change back to the opened scenario leaves nothing changed, and a change without
 * effect is no step.
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
