import { Overload, TooManyADay } from '../../model/overload.ts';
import { seedKey } from '../../sim/random/seedKey.ts';
import { type InForce, inForceOf, isSameWinter } from './inForce.ts';
import type { PreparedModel } from './prepareModel.ts';
import { runWinter } from './runWinter.ts';
import type { RunProblem, Shard, ShardReply } from '../shard.ts';
import { SharedPrefix } from './sharedPrefix.ts';
import { VariantWinters } from './variantWinters.ts';

export { prepareModel, type PreparedModel } from './prepareModel.ts';

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
export function runShard(opened: PreparedModel, shard: Shard, listener: ShardListener = {}): ShardReply {
  return new ShardRun(opened, shard, listener).run();
}

/** A variant of the present winter that is done. */
interface Known {
  readonly inForce: InForce;
  readonly winters: VariantWinters;
}

class ShardRun {
  private readonly opened: PreparedModel;
  private readonly shard: Shard;
  private readonly seed: readonly [number, number];
  private readonly listener: ShardListener;
  private readonly winters: readonly VariantWinters[];
  private readonly prefix: SharedPrefix;
  private known: Known[] = [];
  private copied = 0;

  constructor(opened: PreparedModel, shard: Shard, listener: ShardListener) {
    this.opened = opened;
    this.shard = shard;
    this.seed = seedKey(shard.seed);
    this.listener = listener;
    this.winters = shard.variants.map(() => new VariantWinters(opened, shard));
    this.prefix = new SharedPrefix(opened, shard.detail);
  }

  run(): ShardReply {
    const { from, count, variants, seed } = this.shard;
    for (let at = 0; at < count; at++) {
      this.known = [];
      for (const [variant, { leftOut }] of variants.entries()) {
        if (leftOut?.includes(from + at) === true) continue;
        try {
          this.take(at, variant);
        } catch (error) {
          return { kind: 'failed', problem: problemOf(error, seed, from + at), variant };
        }
        this.listener.onVariant?.();
      }
    }
    return { kind: 'done', results: this.winters.map(({ result }) => result), copied: this.copied };
  }

  /** Runs winter `at` of the range under a variant, or copies it where it is the same under an earlier one. */
  private take(at: number, variant: number): void {
    const inForce = this.inForce(at, variant);
    const winters = this.winters[variant];
    const same = this.known.find((one) => isSameWinter(inForce, one.inForce, one.winters.wantedIn(at)));
    if (same === undefined) {
      this.runFrom(at, variant, inForce);
      winters.keep(at);
    } else {
      winters.copy(at, same.winters);
      this.copied += 1;
    }
    this.known.push({ inForce, winters });
  }

  /** Runs the first variant of a winter from its first day, and others from the last place that they share with it. */
  private runFrom(at: number, variant: number, inForce: InForce): void {
    const { opened, shard, seed, listener, prefix } = this;
    const isFirst = this.known.length === 0;
    const from = isFirst ? null : prefix.lastShared(inForce);
    const run = {
      seed,
      replication: shard.from + at,
      inForce,
      detail: shard.detail,
      onDay: listener.onDay,
      from,
    };
    if (!isFirst) return runWinter(opened, run);
    prefix.begin(inForce, this.othersAfter(at, variant));
    try {
      runWinter(opened, run);
    } finally {
      prefix.end();
    }
  }

  /** What the later variants of a winter have in force. */
  private othersAfter(at: number, variant: number): InForce[] {
    const { variants, from } = this.shard;
    return variants.flatMap(({ leftOut }, other) =>
      other <= variant || leftOut?.includes(from + at) === true ? [] : [this.inForce(at, other)],
    );
  }

  private inForce(at: number, variant: number): InForce {
    const { opened, shard, seed } = this;
    return inForceOf(opened.model.scenario, shard.variants[variant].policy, seed, shard.from + at);
  }
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
