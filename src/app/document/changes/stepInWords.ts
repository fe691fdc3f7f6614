import { editsBetween } from '../../../scenario/edit/edits.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { editInWords, editLabel, firstOf } from '../../../words/editInWords.ts';
import { overlayTitle, scenarioTitle } from '../options.ts';
import { titleOfAsked } from '../titleOfAsked.ts';
import type { AskedDocument } from '../documentStore.ts';

/** What differs between the document before and after a step, in words: 'Short-term beds, East Kent: places'. */
export function stepInWords(before: AskedDocument, after: AskedDocument, base: Scenario | null): string {
  if (before.scenario !== after.scenario || before.opened !== after.opened)
    return `${titleOfAsked(before)} → ${scenarioTitle(after)}`;
  if (before.edited !== after.edited) return editedInWords(before.edited ?? base, after.edited ?? base);
  const other = pressuresThatDiffer(before, after).map((id) => overlayTitle(after, id));
  return other.length === 0 ? 'the order of the pressures' : firstOf(other);
}

function editedInWords(before: Scenario | null, after: Scenario | null): string {
  if (before === null || after === null) return 'changes to the scenario';
  const labels = editsBetween(before, after).map((edit) => editLabel(editInWords(edit, before, after)));
  return labels.length === 0 ? 'changes to the scenario' : firstOf(labels);
}

function pressuresThatDiffer(before: AskedDocument, after: AskedDocument): string[] {
  const scaleIn = ({ overlays }: AskedDocument, id: string) => overlays.find((one) => one.id === id)?.scale;
  const ids = new Set([...before.overlays, ...after.overlays].map(({ id }) => id));
  return [...ids].filter((id) => scaleIn(before, id) !== scaleIn(after, id));
}
