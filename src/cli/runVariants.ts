import type { Variant } from '../experiment/design.ts';
import type { Probe } from '../experiment/probe.ts';
import { type ExperimentResult, type Progress, runExperiment } from '../experiment/runExperiment.ts';
import type { Runner } from '../experiment/runner.ts';
import type { Detail } from '../experiment/shard.ts';
import type { StoppingDecision, StoppingRule } from '../experiment/stopping.ts';
import type { Summary } from '../experiment/summary.ts';
import { startRunner } from './pool/startRunner.ts';
import { RunFailure } from './runFailure.ts';

/** How variants are to be run. */
export interface VariantsRequest {
  readonly variants: readonly Variant[];
  readonly replications: number;
  readonly seed: string;
  readonly workers: number;
  readonly detail?: Detail;
  /** Figures to be read from each winter of a variant beside the outcome table. */
  readonly probeOf?: (variant: Variant) => Probe | undefined;
  /** Summaries of earlier runs whose winters are not run again. */
  readonly known?: (variant: Variant) => Summary | undefined;
  readonly stopping?: StoppingRule;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
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
  return withRunner(workers, async (runner) => {
    const isStopped = () => signal?.aborted === true;
    const now = () => performance.now();
    return outcomeOf(await runExperiment({ ...request, runner, now, isStopped }));
  });
}

/** Lends a runner on so many cores, and closes it at the end. */
export async function withRunner<T>(workers: number, work: (runner: Runner) => Promise<T>): Promise<T> {
  const runner = await startRunner(workers);
  try {
    return await work(runner);
  } finally {
    runner.close();
  }
}

/** What an experiment yielded; throws RunFailure for one that failed. */
export function outcomeOf(result: ExperimentResult): VariantsOutcome {
  if (result.kind === 'failed') throw new RunFailure(result.problem, result.variant);
  const decision = result.kind === 'done' ? result.decision : undefined;
  return { summaries: result.summaries, decision, isStopped: result.kind === 'stopped' };
}
