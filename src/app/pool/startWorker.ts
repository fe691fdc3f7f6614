import { wrap, type Remote } from 'comlink';
import { brokenWorker } from './brokenWorker.ts';
import type { WorkerApi, WorkerLine } from './workerApi.ts';

/** Starts a browser worker. Whether it could start shows in its first reply or in `broken`. */
export function startWorker(): WorkerLine {
  const worker = new Worker(new URL('../../../workers/browser.ts', import.meta.url), { type: 'module' });
  const remote: Remote<WorkerApi> = wrap<WorkerApi>(worker);
  return {
    runAhead: (scenario, shard) => remote.runAhead(scenario, shard),
    open: (hash, scenario) => remote.open(hash, scenario),
    run: (shard) => remote.run(shard),
    log: (request) => remote.log(request),
    broken: brokenWorker(worker),
    end: () => worker.terminate(),
  };
}
