import { wrap, type Remote } from 'comlink';
import { brokenWorker } from '../pool/brokenWorker.ts';
import { goneWorker } from '../pool/goneWorker.ts';

/** A worker that keeps an experiment and works out its answers while the page stays free. */
export interface AnalysisWorker<Api> {
  readonly remote: Remote<Api>;
  /** Rejects when the worker cannot start, breaks down or is gone without a word; never resolves. */
  readonly broken: Promise<never>;
  end(): void;
}

/** The part of workers/analysis.ts that shows whether the worker still runs. */
interface LifeApi {
  takeLock(name: string): Promise<void>;
}

/** Silence is no sign of this worker, as it is of one that simulates: it may work something out for minutes. */
const GONE =
  'the browser closed the part that kept these winters, perhaps because memory ran out. Winterproof simulates them again when you next need them';

/** Starts workers/analysis.ts. `Api` is the part of it that is used. Its first reply shows whether it could start. */
export function startAnalysisWorker<Api>(): AnalysisWorker<Api> {
  const worker = new Worker(new URL('../../../workers/analysis.ts', import.meta.url), { type: 'module' });
  const { takeLock } = wrap<LifeApi>(worker);
  const broken = Promise.race([brokenWorker(worker), goneWorker((name) => takeLock(name), GONE)]);
  // Whoever waits for the worker hears of it; until then nobody need.
  broken.catch(() => undefined);
  return { remote: wrap<Api>(worker), broken, end: () => worker.terminate() };
}
