import { wrap, type Remote } from 'comlink';
import { brokenWorker } from '../pool/brokenWorker.ts';

/** A worker that keeps an experiment and reckons its answers beside the page. */
export interface AnalysisWorker<Api> {
  readonly remote: Remote<Api>;
  /** Rejects when the worker cannot start or breaks down; never resolves. */
  readonly broken: Promise<never>;
  end(): void;
}

/** Starts workers/analysis.ts, of which `Api` is the part that is used. Whether it could start shows in its first reply. */
export function startAnalysisWorker<Api>(): AnalysisWorker<Api> {
  const worker = new Worker(new URL('../../../workers/analysis.ts', import.meta.url), { type: 'module' });
  return { remote: wrap<Api>(worker), broken: brokenWorker(worker), end: () => worker.terminate() };
}
