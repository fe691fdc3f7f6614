import { BrowserPool, type PoolReport } from '../desk/BrowserPool.ts';
import { nextWorker, workersWanted } from '../desk/earlyWorkers.ts';
import { notify } from '../notices/noticeStore.ts';

let pool: BrowserPool | null = null;

/** The page's workers, started when they are first needed. */
export function workbenchPool(): BrowserPool {
  pool ??= new BrowserPool(workersWanted(), nextWorker, sayLosses);
  return pool;
}

function sayLosses({ working, wanted, lastLoss }: PoolReport): void {
  if (lastLoss === null) return;
  if (working === 0) {
    notify({
      tone: 'problem',
      title: 'This browser could not start the simulation.',
      lines: [
        `The reason given: ${lastLoss}.`,
        'This happens in an out-of-date browser, or one that blocks background work. Winterproof on the command line still works.',
      ],
      details: lastLoss,
    });
    return;
  }
  const carry = working === 1 ? 'carries on' : 'carry on';
  const left = working === wanted ? 'Another part took over' : `${working} of ${wanted} parts ${carry}`;
  notify({
    about: 'lostWorker',
    tone: 'caution',
    title: 'Part of the run stopped and was started again.',
    lines: [`Why: ${lastLoss}. ${left}. The results stay the same.`],
    details: lastLoss,
  });
}
