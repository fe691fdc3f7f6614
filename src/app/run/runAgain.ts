import { pin } from '../results/pin.ts';
import {
  compareWith,
  pinStore,
  showPin,
  type ListedPin,
  type Pinned,
  type PinKind,
} from '../results/pinStore.ts';
import { resultId } from '../results/resultKey.ts';
import { resultsStore, type RunState } from '../results/resultsStore.ts';
import { runPlan } from './runs.ts';

const RUNS: Readonly<Record<PinKind, () => Promise<unknown>>> = {
  plan: () => runPlan(),
  actions: async () => (await import('./actions/runActions.ts')).runActions(),
  thresholds: async () => (await import('./thresholds/runThresholds.ts')).runThresholds('recordings'),
};

/** Simulates the question of an older result again, and shows both next to each other: what moved, moved with the engine. */
export async function runAgainAndCompare(older: Pinned): Promise<void> {
  const { kind } = older;
  pin(older);
  const isNew = ({ status, result }: RunState<unknown>) =>
    status === 'done' && result !== null && result !== older.answer;
  const done = new Promise<void>((resolve) => {
    const stop = resultsStore.subscribe((now) => {
      if (!isNew(now[kind])) return;
      stop();
      resolve();
    });
  });
  // The plan goes on with its comparison when its own winters are done: those are enough.
  await Promise.race([done, RUNS[kind]()]);
  const now = resultsStore.getState()[kind];
  if (!isNew(now)) return;
  const newer = { kind, answer: now.result } as Pinned;
  pin(newer);
  show(older, newer);
}

function show(older: Pinned, newer: Pinned): void {
  showPin(pinOf(newer).id, true);
  compareWith(pinOf(older));
  location.hash = older.kind === 'plan' ? '#/compare' : `#/compare/${older.kind}`;
}

function pinOf(pinned: Pinned): ListedPin {
  const id = resultId(pinned);
  return pinStore.getState().pins.find(({ result }) => result === id)!;
}
