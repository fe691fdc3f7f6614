import { begin } from '../../run/currentRun.ts';
import { askedNow, isRequestSound, readyScenario, runPlan } from '../../run/runs.ts';
import { openIfThere, type Database } from '../database.ts';
import { mayHaveKept } from '../tabMemory.ts';

/** A run waits no longer than this for what is kept, in ms: where it is known that something is, and where it is not. */
const LONGEST_WAIT_MS = 4_000;
const LONGEST_LOOK_MS = 400;

/** Shows what is kept of what is chosen; where nothing is, it is simulated. */
export async function showKeptOrRun(): Promise<void> {
  const token = begin();
  const [ready, database] = await Promise.all([readyScenario(), databaseInTime()]);
  if (token.isStopped) return;
  if (ready === null || database === null || !isRequestSound()) return runPlan();
  const asked = askedNow();
  const { showKept } = await import('./showKept.ts');
  const isShown = await showKept(database, ready, asked, token).catch(() => false);
  if (!isShown && !token.isStopped) await runPlan();
}

async function databaseInTime(): Promise<Database | null> {
  const late = new Promise<null>((resolve) =>
    setTimeout(() => resolve(null), mayHaveKept() ? LONGEST_WAIT_MS : LONGEST_LOOK_MS),
  );
  return Promise.race([openIfThere().catch(() => null), late]);
}
