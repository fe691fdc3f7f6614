import { wrap, type Remote } from 'comlink';
import type { WorkerApi, WorkerLine } from './workerApi.ts';

/** Starts a browser worker. Whether it could start shows in its first reply or in `broken`. */
export function startWorker(): WorkerLine {
  const worker = new Worker(new URL('../../../workers/browser.ts', import.meta.url), { type: 'module' });
  const remote: Remote<WorkerApi> = wrap<WorkerApi>(worker);
  return {
    open: (hash, scenario) => remote.open(hash, scenario),
    run: (shard) => remote.run(shard),
    log: (request) => remote.log(request),
    broken: brokenWorker(worker),
    end: () => worker.terminate(),
  };
}

function brokenWorker(worker: Worker): Promise<never> {
  const broken = new Promise<never>((_, reject) => {
    const say = (event: Event) => {
      event.preventDefault();
      const words = 'message' in event && typeof event.message === 'string' ? event.message : '';
      reject(new Error(words || 'its program could not be loaded'));
    };
    worker.addEventListener('error', say);
    worker.addEventListener('messageerror', () => reject(new Error('a message could not be read')));
  });
  // Whoever waits for the worker hears of it; until then nobody need.
  broken.catch(() => undefined);
  return broken;
}
