import type { Scenario } from '../../scenario/schema/scenario.ts';
import { usualSeed } from '../../scenario/validate/usualRequest.ts';
import { type DeskLine, startDesk } from './deskLine.ts';
import { startShardWorker } from './startShardWorker.ts';
import { join, type WorkerLine } from './workerApi.ts';

/** More workers than this cost memory and bring little on the machines that open this page. */
const MOST_WORKERS = 8;

/** How many workers the page wants: one for each of the machine's threads, within bounds. */
export function workersWanted(): number {
  return Math.min(MOST_WORKERS, Math.max(1, navigator.hardwareConcurrency || 1));
}

const early: { readonly workers: WorkerLine[]; desk: DeskLine | null } = { workers: [], desk: null };

/**
 * Starts a desk and a worker before there is a page to use them: their programs load at the same time as that of the
 * page. The pool starts the other workers with the first run, and one of them once the first has answered.
 */
export function startEarly(): void {
  try {
    early.desk = startDesk();
    early.workers.push(startShardWorker());
  } catch {
    // The pool tries again and says what is wrong.
  }
}

/**
 * Has the worker open the scenario of a first visit and run the first winter of the first run for the desk, while the
 * page's own code is still being read. A failure here happens again, and is reported, when the page needs the result.
 */
export async function runAhead(scenario: Scenario): Promise<void> {
  const { desk } = early;
  const worker = early.workers.at(-1);
  if (desk === null || worker === undefined) return;
  const shard = {
    variants: [{ policy: { actions: 'plan' } }],
    seed: usualSeed,
    from: 0,
    count: 1,
    detail: 'full',
  } as const;
  await join(worker, desk);
  await worker.runAhead(scenario, { shard, desk: desk.number });
}

/** The desk that was started early, once; else another. */
export function firstDesk(): DeskLine {
  const { desk } = early;
  early.desk = null;
  return desk ?? startDesk();
}

/** A worker that was started early while there is one, else another. */
export function nextWorker(): WorkerLine {
  return early.workers.shift() ?? startShardWorker();
}
