import type { ExperimentResult, Progress } from '../experiment/run/runExperiment.ts';
import type { Runner } from '../experiment/run/runner.ts';
import type { StoppingDecision } from '../experiment/run/stopping.ts';
import type { RunProblem } from '../experiment/shard.ts';

/** Where winters are simulated, and what a session reports meanwhile. */
export interface SessionHost {
  readonly runner: Runner;
  /** Milliseconds from any origin. It sets the pace, never a result. */
  readonly now: () => number;
  readonly isStopped: () => boolean;
  readonly onProgress: (progress: Progress) => void;
  /** Called when there are more winters, so that `reading` may return more. Left out where nobody looks before the end. */
  readonly onMore?: () => void;
}

/** How the run of a session ended. */
export type SessionEnd =
  | { readonly kind: 'done'; readonly decision?: StoppingDecision }
  | { readonly kind: 'stopped' }
  /** `variant` is the id of the variant that failed. */
  | { readonly kind: 'failed'; readonly problem: RunProblem; readonly variant: string };

/**
 * One kind of question, wherever it is asked: in a worker of the browser, by the command line, in a test. The session
 * keeps what it simulates, and reads its answer from that.
 */
export interface RunSession<Question, Reading> {
  /** Simulates what is missing for a question. Resolves when that is done, was stopped or failed. */
  run(question: Question, host: SessionHost): Promise<SessionEnd>;
  /** The answer from the winters that there are. Null while there are too few. */
  reading(question: Question): Reading | null;
}

/** How a session's run ended, by its last experiment. */
export function sessionEnd(result: ExperimentResult): SessionEnd {
  if (result.kind === 'failed') return { kind: 'failed', problem: result.problem, variant: result.variant };
  return result.kind === 'stopped' ? { kind: 'stopped' } : { kind: 'done', decision: result.decision };
}
