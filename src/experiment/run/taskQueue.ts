import { labelsHash } from '../../scenario/labelsHash.ts';
import type { ExperimentOptions } from './experimentOptions.ts';
import type { Rounds } from './rounds.ts';
import { type ShardSizing, variantsOfShard, wintersOfShard } from './shardSize.ts';
import { nextLook } from './stopping.ts';
import type { OutcomeRow } from '../record/outcomeRow.ts';

/** One variant of a task. */
export interface TaskMember {
  /** Its place among the variants of the experiment. */
  readonly variant: number;
  /** By replication, the winters that are known from another variant and need not be run. */
  readonly known: ReadonlyMap<number, OutcomeRow>;
}

/** The same winters of some variants: all of one scenario, or all known. */
export interface Task {
  readonly from: number;
  readonly count: number;
  readonly members: readonly TaskMember[];
}

/** How many winters of a task are known, over all its variants. */
export function knownIn({ members }: Task): number {
  return members.reduce((sum, { known }) => sum + known.size, 0);
}

/** Hands out the winters of an experiment, round by round: the same winters of every variant. */
export class TaskQueue {
  private readonly options: ExperimentOptions;
  private readonly rounds: Rounds;
  private readonly together: number;
  private readonly queue: Task[] = [];
  private planned: number;
  private roundsPlanned = 0;

  constructor(options: ExperimentOptions, rounds: Rounds) {
    this.options = options;
    this.rounds = rounds;
    this.planned = rounds.replications;
    this.together = mostOfOne(options.variants.map(({ scenario }) => labelsHash(scenario)));
  }

  /** The next task, at a speed in winters a second. Nothing where all have been handed out. */
  next(perSecond: number): Task | undefined {
    if (this.queue.length === 0) this.planRound(perSecond);
    return this.cut(perSecond);
  }

  /** The next task of the present round, if it may hold a winter before that replication or the replication itself. */
  nextUpTo(replication: number, perSecond: number): Task | undefined {
    const isWanted = this.queue.length > 0 && this.queue[0].from <= replication;
    return isWanted ? this.cut(perSecond) : undefined;
  }

  /** A round ends where a stopping rule looks. */
  private planRound(perSecond: number): void {
    const { replications, stopping } = this.options;
    const from = this.planned;
    if (from >= replications) return;
    const end = stopping === undefined ? replications : Math.min(replications, nextLook(from));
    const size = wintersOfShard(this.sizing(perSecond));
    const count = Math.min(size, end - from, this.rounds.nextStep(from) - from);
    for (const members of this.groups(from, count)) this.queue.push({ from, count, members });
    this.planned += count;
    this.roundsPlanned += 1;
  }

  /**
   * The variants that lack the winters, by scenario. Those with winters that are all known are a group of their own, as
   * no worker is needed for them.
   */
  private groups(from: number, count: number): TaskMember[][] {
    const groups = new Map<string, TaskMember[]>();
    this.options.variants.forEach(({ scenario }, variant) => {
      if (this.rounds.has(variant, from)) return;
      const known = this.known(variant, from, count);
      const name = known.size === count ? 'known' : labelsHash(scenario);
      groups.set(name, [...(groups.get(name) ?? []), { variant, known }]);
    });
    return [...groups.values()];
  }

  private known(variant: number, from: number, count: number): ReadonlyMap<number, OutcomeRow> {
    const { variants, sameWinter } = this.options;
    const known = new Map<number, OutcomeRow>();
    if (sameWinter === undefined) return known;
    for (let replication = from; replication < from + count; replication++) {
      const winter = sameWinter(variants[variant], replication);
      if (winter !== undefined) known.set(replication, winter);
    }
    return known;
  }

  /** As many variants as a shard should have now. What is cut off a group is about as large as what is left of it. */
  private cut(perSecond: number): Task | undefined {
    if (this.queue.length === 0) return undefined;
    const [task] = this.queue;
    const { members, count } = task;
    const isKnown = members[0].known.size === count;
    const most = isKnown ? members.length : variantsOfShard(this.sizing(perSecond), count);
    const taken = Math.ceil(members.length / Math.ceil(members.length / most));
    if (taken === members.length) this.queue.shift();
    else this.queue[0] = { ...task, members: members.slice(taken) };
    return { ...task, members: members.slice(0, taken) };
  }

  /** Of the winters not yet planned and those that wait in this round. */
  private sizing(perSecond: number): ShardSizing {
    const { variants, replications, runner } = this.options;
    const { together, roundsPlanned: rounds } = this;
    const waiting = this.queue.reduce((sum, { members, count }) => sum + members.length * count, 0);
    const left = replications - this.planned + Math.ceil(waiting / variants.length);
    return { width: runner.width, variants: variants.length, together, perSecond, rounds, left };
  }
}

function mostOfOne(names: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Math.max(...counts.values());
}
