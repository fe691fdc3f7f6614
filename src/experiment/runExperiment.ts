import { labelsHash } from '../scenario/labelsHash.ts';
import {
  checkOptions,
  type ExperimentOptions,
  type ExperimentResult,
  type Progress,
} from './experimentOptions.ts';
import { Rounds } from './rounds.ts';
import type { RunProblem, Shard, ShardReply } from './shard.ts';
import { shardSize } from './shardSize.ts';
import { SpeedMeter } from './speedMeter.ts';
import { type StoppingDecision, fewestBeforeStopping, nextLook } from './stopping.ts';
import type { Summary } from './summary.ts';
import { emptyResult, fillIn, type WinterRow } from './winterRow.ts';

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

interface Task {
  readonly variant: number;
  readonly from: number;
  readonly count: number;
}

class Experiment {
  private readonly options: ExperimentOptions;
  private readonly rounds: Rounds;
  private readonly speed: SpeedMeter;
  private readonly queue: Task[] = [];
  private readonly failures: Failure[] = [];
  private handedOut: number;
  /** Winters that earlier experiments have done, over all variants. */
  private readonly alreadyDone: number;
  private roundsPlanned = 0;
  private done = 0;
  private copied = 0;
  private stopped = false;
  private decision: StoppingDecision | undefined;
  private fault: unknown;

  constructor(options: ExperimentOptions) {
    this.options = options;
    this.rounds = new Rounds(options.variants, options.detail ?? 'full', options.probeOf, options.known);
    this.handedOut = this.rounds.replications;
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
      const same = this.sameWinters(task);
      const reply = await this.reply(task, same);
      try {
        if (reply !== undefined) this.take(task, reply, same);
        if (same.size === task.count) await this.options.pause?.();
      } catch (fault) {
        this.fault ??= fault;
      }
    }
  }

  private next(): Task | undefined {
    if (this.isOver()) return undefined;
    if (this.options.isStopped?.() === true) {
      this.stopped = true;
      return undefined;
    }
    if (this.queue.length === 0) this.planRound();
    return this.queue.shift();
  }

  private isOver(): boolean {
    const isEnough = this.decision?.stop === true;
    return this.stopped || isEnough || this.failures.length > 0 || this.fault !== undefined;
  }

  /** The same winters of every variant; a round ends where a stopping rule looks. */
  private planRound(): void {
    const { variants, replications, runner, stopping } = this.options;
    const from = this.handedOut;
    const end = stopping === undefined ? replications : Math.min(replications, nextLook(from));
    if (from >= replications) return;
    const size = shardSize({
      width: runner.width,
      variants: variants.length,
      perSecond: this.speed.perSecond,
      rounds: this.roundsPlanned,
      left: replications - from,
    });
    const count = Math.min(size, end - from, this.rounds.nextStep(from) - from);
    variants.forEach((_, variant) => {
      if (!this.rounds.has(variant, from)) this.queue.push({ variant, from, count });
    });
    this.handedOut += count;
    this.roundsPlanned += 1;
  }

  /** The winters of a task that need not be run, by replication. */
  private sameWinters({ variant, from, count }: Task): ReadonlyMap<number, WinterRow> {
    const { variants, sameWinter } = this.options;
    const same = new Map<number, WinterRow>();
    if (sameWinter === undefined) return same;
    for (let replication = from; replication < from + count; replication++) {
      const winter = sameWinter(variants[variant], replication);
      if (winter !== undefined) same.set(replication, winter);
    }
    return same;
  }

  /** Nothing when its worker was lost after the end: a host that stops may close its workers at once. */
  private async reply(
    { variant, from, count }: Task,
    same: ReadonlyMap<number, WinterRow>,
  ): Promise<ShardReply | undefined> {
    if (same.size === count) return { kind: 'done', results: [emptyResult(from, same)] };
    const { variants, seed, runner, detail = 'full' } = this.options;
    const { scenario, policy } = variants[variant];
    const hash = labelsHash(scenario);
    const leftOut = same.size === 0 ? {} : { leftOut: [...same.keys()] };
    const shard: Shard = { hash, variants: [{ policy, ...leftOut }], seed, from, count, detail };
    for (let attempt = 1; ; attempt++) {
      try {
        return await runner.run(shard);
      } catch (error) {
        this.stopped ||= this.options.isStopped?.() === true;
        if (this.isOver()) return undefined;
        if (attempt === attempts) return lostWorker(shard, error);
      }
    }
  }

  private take(task: Task, reply: ShardReply, same: ReadonlyMap<number, WinterRow>): void {
    if (reply.kind === 'failed') {
      this.failures.push({ problem: reply.problem, variant: task.variant });
      return;
    }
    this.done += task.count;
    this.copied += same.size;
    if (same.size < task.count) this.speed.completed(task.count - same.size);
    this.rounds.keep(task.variant, fillIn(reply.results[0], same));
    if (this.options.isRead?.() !== true) this.merge();
    this.options.onProgress?.(this.progress());
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

function lostWorker({ seed, from, count }: Shard, error: unknown): ShardReply {
  const why = error instanceof Error ? error.message : String(error);
  const which = count === 1 ? `winter ${from}` : `winters ${from} to ${from + count - 1}`;
  const problem = { message: `A worker was lost on ${which}: ${why}`, seed, replication: from };
  return { kind: 'failed', problem };
}
