import type { ExperimentOptions } from '../experiment/run/experimentOptions.ts';
import { runExperiment } from '../experiment/run/runExperiment.ts';
import type { Runner } from '../experiment/run/runner.ts';
import type { StoppingDecision } from '../experiment/run/stopping.ts';
import type { Summary } from '../experiment/summary/summary.ts';
import { type RunSession, type SessionEnd, sessionEnd } from '../session/session.ts';
import { startRunner } from './pool/startRunner.ts';
import { RunFailure } from './runFailure.ts';

type Passed =
  'variants' | 'replications' | 'seed' | 'detail' | 'probeOf' | 'known' | 'stopping' | 'onProgress';

/** How variants are to be run. */
export interface VariantsRequest extends Pick<ExperimentOptions, Passed> {
  readonly workers: number;
  readonly signal?: AbortSignal;
}

/** What they yielded; `isStopped` when the signal came before the end, and the summaries hold what was done until then. */
export interface VariantsOutcome {
  readonly summaries: readonly Summary[];
  readonly decision?: StoppingDecision;
  readonly isStopped: boolean;
}

/** Runs variants over the same winters; throws RunFailure when a winter fails. */
export async function runVariants(request: VariantsRequest): Promise<VariantsOutcome> {
  const { workers, signal } = request;
  return withRunner(workers, signal, async (runner) => {
    const isStopped = () => signal?.aborted === true;
    const now = () => performance.now();
    const result = await runExperiment({ ...request, runner, now, isStopped });
    if (result.kind === 'failed') throw new RunFailure(result.problem, result.variant);
    return outcomeOfSession(sessionEnd(result), result.summaries);
  });
}

/** Where a session runs, and what hears of it. */
export type SessionPlace = Pick<VariantsRequest, 'workers' | 'signal' | 'onProgress'>;

/** Runs a session in threads of this process; throws RunFailure when a winter fails. */
export async function runSession<Question>(
  session: RunSession<Question, unknown>,
  question: Question,
  { workers, signal, onProgress = () => undefined }: SessionPlace,
): Promise<SessionEnd> {
  const end = await withRunner(workers, signal, (runner) =>
    session.run(question, {
      ...{ runner, onProgress },
      now: () => performance.now(),
      isStopped: () => signal?.aborted === true,
    }),
  );
  if (end.kind === 'failed') throw new RunFailure(end.problem, end.variant);
  return end;
}

/** What a session that ended well yielded. */
export function outcomeOfSession(end: SessionEnd, summaries: readonly Summary[]): VariantsOutcome {
  const decision = end.kind === 'done' ? end.decision : undefined;
  return { summaries, decision, isStopped: end.kind === 'stopped' };
}

/** A winter or a compilation that takes longer than this after a request to stop is given up with its thread. */
const PATIENCE_MS = 600;

/** Lends a runner on so many cores, and closes it at the end, or soon after a request to stop. */
export async function withRunner<T>(
  workers: number,
  signal: AbortSignal | undefined,
  work: (runner: Runner) => Promise<T>,
): Promise<T> {
  const runner = startRunner(workers);
  const giveUp = () => void setTimeout(() => runner.close(), PATIENCE_MS).unref();
  signal?.addEventListener('abort', giveUp);
  try {
    return await work(runner);
  } finally {
    signal?.removeEventListener('abort', giveUp);
    runner.close();
  }
}
