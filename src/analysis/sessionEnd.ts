import type { ExperimentResult } from '../experiment/run/runExperiment.ts';
import type { RunProblem } from '../experiment/shard.ts';

/** How the run of a session, which is kept and may go on, ended. */
export type SessionEnd =
  { readonly kind: 'done' | 'stopped' } | { readonly kind: 'failed'; readonly problem: RunProblem };

/** How a session's run ended, by its last experiment. */
export function sessionEnd(result: ExperimentResult): SessionEnd {
  return result.kind === 'failed' ? { kind: 'failed', problem: result.problem } : { kind: result.kind };
}
