import { wrap } from 'comlink';
import { brokenWorker } from '../pool/brokenWorker.ts';
import type { ResolverApi, ResolverLine } from './resolverApi.ts';

/** Starts the worker that resolves. Whether it could start shows in its first reply or in `broken`. */
export function startResolver(): ResolverLine {
  const worker = new Worker(new URL('../../../workers/resolver.ts', import.meta.url), { type: 'module' });
  const remote = wrap<ResolverApi>(worker);
  return {
    keep: (documents) => remote.keep(documents),
    resolve: (task, numbers, ids) => remote.resolve(task, numbers, ids),
    loads: (scenario) => remote.loads(scenario),
    broken: brokenWorker(worker),
    end: () => worker.terminate(),
  };
}
