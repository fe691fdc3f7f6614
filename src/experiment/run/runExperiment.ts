import { labelsHash } from '../../scenario/labelsHash.ts';
import {
  checkOptions,
  type ExperimentOptions,
  type ExperimentResult,
  type Progress,
} from './experimentOptions.ts';
import { Rounds } from './rounds.ts';
import type { RunProblem, Shard, ShardReply, ShardVariant } from '../shard.ts';
import { SpeedMeter } from './shardSize.ts';
import { type StoppingDecision, fewestBeforeStopping, nextLook } from './stopping.ts';
import type { Summary } from '../summary/summary.ts';
import { knownIn, type Task, TaskQueue } from './taskQueue.ts';
import { emptyResult, fillIn } from '../record/outcomeRow.ts';

export type { ExperimentOptions, ExperimentResult, Progress } from './experimentOptions.ts';

/** A worker that is lost gives up its shard; a shard that loses several is itself the fault. */
const attempts = 3;

/**
 * Runs every variant over the same replications. Results depend only on the variants, the seed and the number of
 * replications. They never depend on the runner, the sizes of shards or the order in which shards return. A failed
 * winter ends the experiment.
 */
export async function runExperiment(options: ExperimentOptions): Promise<ExperimentResult> {
  checkOptions(options);
  return new Experiment(options).run();
}

interface Failure {
  readonly problem: RunProblem;
  readonly variant: number;
}

class Experiment {
  private readonly options: ExperimentOptions;
  private readonly rounds: Rounds;
  private readonly speed: SpeedMeter;
  private readonly tasks: TaskQueue;
  private readonly failures: Failure[] = [];
  /** Winters that earlier experiments have done, over all variants. */
  private readonly alreadyDone: number;
  private done = 0;
  private copied = 0;
  /** Winters in shards that came back, and how many of them were run. */
  private readonly inShards = { all: 0, run: 0 };
  private stopped = false;
  private decision: StoppingDecision | undefined;
  private fault: unknown;

  constructor(options: ExperimentOptions) {
    this.options = options;
    this.rounds = new Rounds(options.variants, options.detail ?? 'full', options.probeOf, options.known);
    this.tasks = new TaskQueue(options, this.rounds);
    this.alreadyDone = alreadyDone(this.rounds.summaries, options.replications);
    this.speed = options.speed ?? new SpeedMeter(options.now);
  }

  async run(): Promise<ExperimentResult> {
    const { runner, variants } = this.options;
    const models = new Map(variants.map(({ scenario }) => [labelsHash(scenario), scenario]));
    await Promise.all([...models].map(([hash, scenario]) => runner.open(hash, scenario)));
    // One shard more than a worker can hold waits beside each, so that none idles while its reply is merged.
    const lanes = Array.from({ length: 2 * runner.width }, () => this.lane());
    await Promise.all(lanes);
    this.merge();
    if (this.fault !== undefined) throw this.fault;
    return this.result();
  }

  /** Takes one shard after another until there are none left. */
  private async lane(): Promise<void> {
    for (let task = this.next(); task !== undefined; task = this.next()) {
      const reply = await this.reply(task);
      try {
        if (reply !== undefined) this.take(task, reply);
      } catch (fault) {
        this.fault ??= fault;
      }
    }
  }

  private next(): Task | undefined {
    if (this.isEnded()) return undefined;
    if (this.options.isStopped?.() === true) {
      this.stopped = true;
      return undefined;
    }
    const failure = this.firstFailure();
    // Of several winters that fail the first is told, whatever the shards.
    return failure === undefined
      ? this.tasks.next(this.pace)
      : this.tasks.nextUpTo(failure.problem.replication, this.pace);
  }

  /** Winters a second that are got through in shards, those included that are copied there. 0 while not known. */
  private get pace(): number {
    return this.speed.perSecond * (this.inShards.all / Math.max(1, this.inShards.run) || 1);
  }

  private isEnded(): boolean {
    return this.stopped || this.decision?.stop === true || this.fault !== undefined;
  }

  /** Nothing when its worker was lost after the end: a host that stops may close its workers at once. */
  private async reply(task: Task): Promise<ShardReply | undefined> {
    if (isKnown(task)) return knownReply(task);
    const shard = this.shardOf(task);
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.options.runner.run(shard);
      } catch (error) {
        this.stopped ||= this.options.isStopped?.() === true;
        if (this.isEnded() || this.failures.length > 0) return undefined;
        if (attempt === attempts) return lostWorker(shard, error);
      }
    }
  }

  private shardOf({ from, count, members }: Task): Shard {
    const { variants, seed, detail = 'full' } = this.options;
    const hash = labelsHash(variants[members[0].variant].scenario);
    const shardVariants = members.map(({ variant, known }): ShardVariant => {
      const { policy } = variants[variant];
      return known.size === 0 ? { policy } : { policy, leftOut: [...known.keys()] };
    });
    return { hash, variants: shardVariants, seed, from, count, detail };
  }

  private take(task: Task, reply: ShardReply): void {
    const { members, count } = task;
    if (reply.kind === 'failed') {
      const { variant } = members[reply.variant ?? 0];
      this.failures.push({ problem: reply.problem, variant });
      return;
    }
    this.count(members.length * count, knownIn(task), reply.copied);
    members.forEach(({ variant, known }, at) => this.rounds.keep(variant, fillIn(reply.results[at], known)));
    this.merge();
    this.options.onProgress?.(this.progress());
  }

  private count(all: number, known: number, copiedInShard: number): void {
    const run = all - known - copiedInShard;
    this.done += all;
    this.copied += known + copiedInShard;
    this.inShards.all += all - known;
    this.inShards.run += run;
    if (run > 0) this.speed.completed(run);
  }

  private merge(): void {
    let hasMore = false;
    while (this.decision?.stop !== true && this.rounds.mergeNext()) {
      hasMore = true;
      this.look();
    }
    if (hasMore) this.options.onSummary?.(this.rounds.summaries);
  }

  /** Asks the stopping rule, at its fixed counts alone. */
  private look(): void {
    const { stopping, replications } = this.options;
    if (stopping === undefined) return;
    const n = this.rounds.replications;
    if (n === replications || nextLook(n - 1) === n) {
      const decision = stopping(this.rounds.summaries);
      this.decision = { ...decision, stop: decision.stop && n >= fewestBeforeStopping };
    }
  }

  private progress(): Progress {
    const { variants, replications } = this.options;
    const wanted = variants.length * replications - this.alreadyDone;
    const ratePerSecond = this.speed.perSecond;
    // As many of those to come are taken to be copied as of those done.
    const left = Math.max(0, wanted - this.done) * (1 - this.copied / Math.max(1, this.done));
    const secondsLeft = ratePerSecond > 0 ? left / ratePerSecond : null;
    return { done: this.done, wanted, copied: this.copied, ratePerSecond, secondsLeft };
  }

  private result(): ExperimentResult {
    const { summaries } = this.rounds;
    // A winter that failed beyond the point where the rule said enough is no part of the run.
    const failure = this.decision?.stop === true ? undefined : this.firstFailure();
    if (failure !== undefined) {
      const variant = this.options.variants[failure.variant].id;
      return { kind: 'failed', summaries, problem: failure.problem, variant };
    }
    const isComplete = this.rounds.replications >= this.options.replications;
    if (this.stopped && !isComplete && this.decision?.stop !== true) return { kind: 'stopped', summaries };
    return { kind: 'done', summaries, decision: this.decision };
  }

  /** Shards are handed out in order and all are awaited, so the first failing winter is always among the failures. */
  private firstFailure(): Failure | undefined {
    const order = (a: Failure, b: Failure) =>
      a.problem.replication - b.problem.replication || a.variant - b.variant;
    return [...this.failures].sort(order)[0];
  }
}

function alreadyDone(summaries: readonly Summary[], replications: number): number {
  return summaries.reduce((sum, one) => sum + Math.min(one.replications, replications), 0);
}

/** Whether no winter of a task needs to be run. */
function isKnown(task: Task): boolean {
  return knownIn(task) === task.members.length * task.count;
}

function knownReply({ from, members }: Task): ShardReply {
  return { kind: 'done', results: members.map(({ known }) => emptyResult(from, known)), copied: 0 };
}

function lostWorker({ seed, from, count }: Shard, error: unknown): ShardReply {
  const why = error instanceof Error ? error.message : String(error);
  const which = count === 1 ? `winter ${from}` : `winters ${from} to ${from + count - 1}`;
  const problem = { message: `A worker was lost on ${which}: ${why}`, seed, replication: from };
  return { kind: 'failed', problem };
}
