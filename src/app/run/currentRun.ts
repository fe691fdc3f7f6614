import { retract } from '../notices/noticeStore.ts';
import { resultsStore, setRun, type RunName } from '../results/resultsStore.ts';

/** One run. It learns that it is stopped when another takes its place. */
export interface Token {
  isStopped: boolean;
}

/** What is running now: another run takes its place, and then it hands out no further shard. */
let current: Token | null = null;

/** Stops the present run and begins another. */
export function begin(): Token {
  retract('lostWorker');
  retract('set');
  stopRuns();
  current = { isStopped: false };
  return current;
}

/** Whether a run is still the one: not one that another has replaced. A stopped run takes in what it had begun. */
export function isCurrent(token: Token): boolean {
  return current === token || current === null;
}

/** Stops the present run at once. Results keep the finished winters. */
export function stopRuns(): void {
  if (current !== null) current.isStopped = true;
  current = null;
  const results = resultsStore.getState();
  for (const name of Object.keys(results) as RunName[])
    if (results[name].status === 'running') setRun(name, { status: 'stopped' });
}
