import { Overload, TooManyADay } from '../model/overload.ts';
import { seedKey } from '../sim/random/seedKey.ts';
import type { OpenedModel } from './openModel.ts';
import { runWinter } from './runWinter.ts';
import type { RunProblem, Shard, ShardReply } from './shard.ts';
import { VariantWinters } from './variantWinters.ts';

export { openModel, type OpenedModel } from './openModel.ts';

/** What a host hears while a shard is run, so that it can report that the run goes on. */
export interface ShardListener {
  /** Called each simulated morning. */
  readonly onDay?: () => void;
  /** Called after each variant of each winter. */
  readonly onVariant?: () => void;
}

/**
 * Runs a range of replications of an opened scenario under each of several policies: a pure function of (scenario,
 * shard). All variants of a winter are run in turn before the next winter. A winter that fails ends the shard, with its
 * number, its variant and what went wrong.
 */
export function runShard(opened: OpenedModel, shard: Shard, listener: ShardListener = {}): ShardReply {
  const seed = seedKey(shard.seed);
  const { detail, variants } = shard;
  const kept = variants.map(() => new VariantWinters(opened, shard));
  for (let at = 0; at < shard.count; at++) {
    const replication = shard.from + at;
    for (const [variant, { policy, leftOut }] of variants.entries()) {
      if (leftOut?.includes(replication) === true) continue;
      try {
        runWinter(opened, { seed, replication, policy, detail, onDay: listener.onDay });
        kept[variant].keep(at);
      } catch (error) {
        return { kind: 'failed', problem: problemOf(error, shard.seed, replication), variant };
      }
      listener.onVariant?.();
    }
  }
  return { kind: 'done', results: kept.map(({ result }) => result) };
}

function problemOf(error: unknown, seed: string, replication: number): RunProblem {
  const message = error instanceof Error ? error.message : String(error);
  const stage = error instanceof Overload ? { stage: error.stage } : {};
  // What a scenario outgrew says all there is to say; of anything else the place in the program is needed.
  const isOfScenario = error instanceof Overload || error instanceof TooManyADay;
  const stack =
    error instanceof Error && !isOfScenario && error.stack !== undefined ? { stack: error.stack } : {};
  return { message, seed, replication, ...stage, ...stack };
}
