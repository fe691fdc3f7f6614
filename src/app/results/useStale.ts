import { useMemo } from 'react';
import { useStore } from 'zustand';
import { differInLabelsAlone } from '../../scenario/differInLabelsAlone.ts';
import { editsBetween } from '../../scenario/edit/edits.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { editInWords, editLabel } from '../../words/editInWords.ts';
import { staleReason, type Asked } from './asked.ts';
import { followStore } from '../document/followStore.ts';
import { requestStore } from '../document/requestStore.ts';

/** Why a result is out of date, in words. Undefined while it is up to date. `button` is the button that updates it. */
export function useStale(asked: Asked | undefined, isRunning: boolean, button = 'Run'): string | undefined {
  const { asked: document, base } = useStore(followStore);
  const request = useStore(requestStore);
  const edits = useMemo(
    () => editsSince(asked?.edited ?? null, document.edited, base),
    [asked, document, base],
  );
  const reason = asked && staleReason(asked, { ...document, ...request }, edits);
  if (!reason) return undefined;
  return `${reason} ${isRunning ? 'New figures are being worked out.' : `Press ${button} to update them.`}`;
}

/** What was changed between two states of a scenario, without values; null where it was opened as is not known. */
function editsSince(then: Scenario | null, now: Scenario | null, base: Scenario | null): string[] | null {
  if (then === now) return [];
  const [before, after] = [then ?? base, now ?? base];
  if (before === null || after === null) return null;
  // Other names and ids leave every figure as it is.
  if (differInLabelsAlone(before, after)) return [];
  return editsBetween(before, after).map((edit) => editLabel(editInWords(edit, before, after)));
}
