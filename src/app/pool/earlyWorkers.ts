import type { Scenario } from '../../scenario/schema/scenario.ts';
import { FIRST_SEED } from '../stores/firstRequest.ts';
import { startWorker } from './startWorker.ts';
import type { WorkerLine } from './workerApi.ts';

/** More workers than this cost memory and bring little on the machines that open this page. */
const MOST_WORKERS = 8;

/** How many workers the page wants: one for each of the machine's threads, within bounds. */
export const workersWanted = Math.min(MOST_WORKERS, Math.max(1, navigator.hardwareConcurrency || 1));

const early: WorkerLine[] = [];

/** Starts the workers before there is a page to use them. Their program loads at the same time as that of the page. */
export function startEarly(): void {
  try {
    while (early.length < workersWanted) early.push(startWorker());
  } catch {
    // The pool tries again and says what is wrong.
  }
}

/**
 * Makes one of the workers open the scenario of a first visit and run the first winter of the first run, while the
 * page's own code is still being read. A failure here happens again, and is reported, when the page needs the result.
 */
export async function runAhead(scenario: Scenario): Promise<void> {
  const shard = {
    variants: [{ policy: { actions: 'plan' } }],
    seed: FIRST_SEED,
    from: 0,
    count: 1,
    detail: 'full',
  } as const;
  // The pool asks the last one that it was given first.
  await early.at(-1)?.runAhead(scenario, shard);
}

/** A worker that was started early while there is one, else another. */
export function nextWorker(): WorkerLine {
  return early.shift() ?? startWorker();
}
