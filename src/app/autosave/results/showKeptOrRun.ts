import type { Ready } from '../../document/resolveAsked.ts';
import { begin, type Token } from '../../run/currentRun.ts';
import { askedNow, isRequestSound, readyScenario, runPlan } from '../../run/runs.ts';
import { openIfThere, type Database } from '../database.ts';
import { mayHaveKept } from '../tabMemory.ts';

/** A run waits no longer than this for what is kept, in ms: where it is known that something is, and where it is not. */
const LONGEST_WAIT_MS = 4_000;
const LONGEST_LOOK_MS = 400;

/** Shows the kept results of the chosen question. Where there are none, it starts a run. */
export async function showKeptOrRun(): Promise<void> {
  const token = begin();
  // The scenario is made ready while the database opens; what is asked may have changed by the time that both are there.
  const [database] = await Promise.all([databaseInTime(), readyScenario()]);
  const ready = token.isStopped ? null : await readyScenario();
  if (token.isStopped) return;
  if (ready === null || database === null || !isRequestSound()) return runPlan();
  const isShown = await isPlanKept(database, ready, token);
  if (!isShown && !token.isStopped) await runPlan();
}

/** Shows what is kept of a scenario that is ready now; what cannot be read, or looked for, is simulated. */
async function isPlanKept(database: Database, ready: Ready, token: Token): Promise<boolean> {
  const asked = askedNow();
  try {
    const { showKept } = await import('./showKept.ts');
    return (await showKept(database, ready, asked, token)).isPlanShown;
  } catch {
    return false;
  }
}

async function databaseInTime(): Promise<Database | null> {
  const late = new Promise<null>((resolve) =>
    setTimeout(() => resolve(null), mayHaveKept() ? LONGEST_WAIT_MS : LONGEST_LOOK_MS),
  );
  return Promise.race([openIfThere().catch(() => null), late]);
}
