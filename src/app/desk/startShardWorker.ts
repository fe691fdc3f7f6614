import { transfer, wrap, type Remote } from 'comlink';
import { lostWorker } from './supervision.ts';
import { ALIVE } from '../../experiment/run/alive.ts';
import type { WorkerApi, WorkerLine } from './workerApi.ts';

/** Starts a worker that simulates. Whether it could start shows in its first reply or in `broken`. */
export function startShardWorker(): WorkerLine {
  const worker = new Worker(new URL('../../../workers/shards.ts', import.meta.url), { type: 'module' });
  const remote: Remote<WorkerApi> = wrap<WorkerApi>(worker);
  return {
    runAhead: (scenario, ahead) => remote.runAhead(scenario, ahead),
    open: (hash, scenario) => remote.open(hash, scenario),
    connect: (desk, port) => remote.connect(desk, transfer(port, [port])),
    run: (order) => remote.run(order),
    log: (request) => remote.log(request),
    onAlive: (heard) => signsOfLife(worker, heard),
    broken: lostWorker(worker, (name) => remote.takeLock(name)),
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
