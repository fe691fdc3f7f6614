import { wrap, type Remote } from 'comlink';
import { brokenWorker } from './brokenWorker.ts';
import { goneWorker } from './goneWorker.ts';
import { ALIVE } from '../../experiment/run/alive.ts';
import type { WorkerApi, WorkerLine } from './workerApi.ts';

/** Starts a browser worker. Whether it could start shows in its first reply or in `broken`. */
export function startWorker(): WorkerLine {
  const worker = new Worker(new URL('../../../workers/browser.ts', import.meta.url), { type: 'module' });
  const remote: Remote<WorkerApi> = wrap<WorkerApi>(worker);
  const broken = Promise.race([brokenWorker(worker), goneWorker((name) => remote.takeLock(name))]);
  // Whoever waits for the worker hears of it; until then nobody need.
  broken.catch(() => undefined);
  return {
    runAhead: (scenario, shard) => remote.runAhead(scenario, shard),
    open: (hash, scenario) => remote.open(hash, scenario),
    run: (shard) => remote.run(shard),
    log: (request) => remote.log(request),
    onAlive: (heard) => signsOfLife(worker, heard),
    broken,
    end: () => worker.terminate(),
  };
}

function signsOfLife(worker: Worker, heard: () => void): () => void {
  const listen = ({ data }: MessageEvent) => {
    if (data === ALIVE) heard();
  };
  worker.addEventListener('message', listen);
  return () => worker.removeEventListener('message', listen);
}
