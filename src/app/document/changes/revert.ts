import { withoutEdit, type Edit } from '../../../scenario/edit/edits.ts';
import { editScenario } from '../edit.ts';
import { asOneStep } from '../documentHistory.ts';
import { putEdited } from '../documentStore.ts';
import { resolvedStore } from '../resolvedStore.ts';

/** Undoes one change, with everything that belongs to it. One step of undo. */
export function revertEdit(edit: Edit): void {
  const { base } = resolvedStore.getState();
  if (base !== null) editScenario((own) => withoutEdit(own, edit, base));
}

/** Takes all changes back, in one step of undo. */
export function revertAll(): void {
  asOneStep(undefined, performance.now(), () => putEdited(null));
}
