import { useStore } from 'zustand';
import { roundedNumber } from '../../words/numbers.ts';
import { keptStore, type KeptState } from '../autosave/results/keptStore.ts';
import { resultId } from '../results/resultKey.ts';
import { momentInWords } from '../autosave/momentInWords.ts';
import type { Pinned } from '../results/pinStore.ts';
import classes from './PinButton.module.css';

/** Whether a result that has been simulated is kept in this browser, how large it is, and when it was simulated. */
export function KeptNote({ pinned }: { readonly pinned: Pinned }) {
  const state = useStore(keptStore, ({ results }) => results.get(resultId(pinned)));
  return state === undefined ? null : <p className={classes.hint}>{noteOf(state)}</p>;
}

function noteOf(state: KeptState): string {
  if (state.kind === 'keeping') return 'Saving this result in this browser…';
  if (state.kind === 'failed') return 'This result is not saved in this browser.';
  if (state.kind === 'gone') return 'This result is no longer saved in this browser.';
  const { at, size, isRestored } = state;
  const since = isRestored ? `Simulated ${momentInWords(at, Date.now())}. ` : '';
  return `${since}This result is saved in this browser (${megabytes(size)}).`;
}

/** '7.9 MB', '0.1 MB' for anything smaller. */
function megabytes(bytes: number): string {
  return `${roundedNumber(Math.max(0.1, bytes / 1e6), bytes >= 10e6 ? 0 : -1)} MB`;
}
