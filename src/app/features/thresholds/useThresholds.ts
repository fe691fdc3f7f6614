import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { answers } from '../../results/answeredFor.ts';
import { judgingStore } from '../../run/thresholds/runThresholds.ts';
import { offeredStore, offerSettings } from '../../run/thresholds/offeredStore.ts';
import type { OfferedSettings } from '../../run/thresholds/offeredSettings.ts';
import type { ThresholdsAnswer } from '../../results/thresholdsAnswer.ts';
import { documentStore } from '../../document/documentStore.ts';
import { requestStore } from '../../document/requestStore.ts';
import { resolvedStore } from '../../document/resolvedStore.ts';
import { resultsStore, type RunState } from '../../results/resultsStore.ts';
import { thresholdsStore } from '../../results/thresholdsStore.ts';
import { useStale } from '../../results/useStale.ts';

/** The button that compares, by its words. */
export const COMPARE = 'Compare settings';

/** The settings on offer for the document as it is, and why they cannot be read; null while they are worked out. */
export function useOffered(): { readonly offered: OfferedSettings | null; readonly trouble: string | null } {
  const now = useStore(resolvedStore, (state) => state.now);
  const document = useStore(documentStore);
  const { of, settings, trouble } = useStore(offeredStore);
  useEffect(() => {
    if (now.kind === 'ready') void offerSettings(now);
  }, [now]);
  const isOwn = of === document;
  return { offered: isOwn ? settings : null, trouble: isOwn ? trouble : null };
}

/**
 * The answer about thresholds, the progress of its run, and why it is out of date. The reason is undefined while it is
 * up to date.
 */
export function useThresholdsAnswer(): {
  readonly answer: ThresholdsAnswer | null;
  readonly status: RunState<ThresholdsAnswer>['status'];
  readonly stale: string | undefined;
} {
  // Not the whole run: its progress changes several times a second.
  const answer = useStore(resultsStore, ({ thresholds }) => thresholds.result);
  const status = useStore(resultsStore, ({ thresholds }) => thresholds.status);
  const chosen = useStore(thresholdsStore);
  const { winters } = chosen;
  const replications = useStore(requestStore, (request) => request.replications);
  // Thresholds have winters of their own: those of the plan are not what is asked.
  const asked = useMemo(() => {
    if (answer === null) return undefined;
    const isSame = answer.asked.replications === winters;
    return { ...answer.asked, replications: isSame ? replications : NaN };
  }, [answer, winters, replications]);
  const wereGone = useStore(judgingStore, (state) => state.wereGone);
  const isOfOther = useMemo(
    () => wereGone && answer !== null && !answers(answer.reading, chosen),
    [wereGone, answer, chosen],
  );
  const stale = useStale(asked, status === 'running', `“${COMPARE}”`);
  return { answer, status, stale: stale ?? (isOfOther && status !== 'running' ? OF_OTHER : undefined) };
}

const OF_OTHER = `These results are from before your last choices, which need a new run. Press “${COMPARE}” to update them.`;
