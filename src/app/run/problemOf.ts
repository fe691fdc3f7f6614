import type { RunProblem } from '../../experiment/shard.ts';

/** A fault of the page itself, as a run reports it. */
export function problemOf(error: unknown, seed: string): RunProblem {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  return { message, stack, seed, replication: -1 };
}
