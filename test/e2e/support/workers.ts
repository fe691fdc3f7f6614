import type { Page, Worker } from '@playwright/test';

/** The workers that simulate. */
export const SHARDS = /assets\/shards-.*\.js$/;
/** The desks: the first runs plans and resolves; actions and thresholds have their own, later. */
export const DESKS = /assets\/desk-.*\.js$/;

/** The page's workers of a kind, in the order in which they were started. */
export function workersOf(page: Page, kind: RegExp): Worker[] {
  return page.workers().filter((worker) => kind.test(worker.url()));
}

/** Ends a worker without a word, as a browser does when memory runs out. */
export async function endWorker(worker: Worker | undefined): Promise<void> {
  if (worker === undefined) throw new Error('there is no such worker');
  await worker.evaluate(() => self.close()).catch(() => undefined);
}
