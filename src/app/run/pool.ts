import { BrowserPool, type PoolReport } from '../pool/BrowserPool.ts';
import { nextWorker, workersWanted } from '../pool/earlyWorkers.ts';
import { notify } from '../stores/noticeStore.ts';

let pool: BrowserPool | null = null;

/** The page's workers, started when they are first asked for. */
export function workbenchPool(): BrowserPool {
  pool ??= new BrowserPool(workersWanted, nextWorker, sayLosses);
  return pool;
}

function sayLosses({ working, wanted, lastLoss }: PoolReport): void {
  if (lastLoss === null) return;
  if (working === 0) {
    notify({
      tone: 'problem',
      title: 'No worker could be started, so nothing can be simulated here.',
      lines: [
        `The last one: ${lastLoss}.`,
        'A browser that is out of date, or one in which workers are switched off, does this. The command line needs none.',
      ],
      details: lastLoss,
    });
    return;
  }
  const left = working === wanted ? 'Another took its place' : `${working} of ${wanted} go on`;
  notify({
    about: 'lostWorker',
    tone: 'caution',
    title: 'A worker was lost; its winters are simulated again.',
    lines: [`Why: ${lastLoss}. ${left}. The results stay the same.`],
    details: lastLoss,
  });
}
