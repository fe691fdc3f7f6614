/** A shard lasts about this long: long enough to hide its cost, short enough that a stop is felt at once. */
const shardMilliseconds = 150;
/**
 * A shard of several variants of one winter may last longer, since what they have in common is run once in it. Even if it
 * takes half as long again, it ends before a stop would end its worker (600 ms, in the page and in the command). So a stop
 * seldom costs a worker, and a worker is never silent for as long as one that is lost.
 */
const oneWinterMilliseconds = 400;
/** With many shards in a round they are shorter, so that the same winters of all variants arrive together. */
const roundMilliseconds = 1500;
const shortestMilliseconds = 20;
/** Bounds the memory of replies where a winter takes microseconds. Winters are counted over all variants of a shard. */
const mostWinters = 250;

/** The facts that the size of the next shards depends on. */
export interface ShardSizing {
  readonly width: number;
  readonly variants: number;
  /** Variants of the scenario that has most of them. */
  readonly together: number;
  /** Winters a second on all workers together, over all variants. 0 when not known. */
  readonly perSecond: number;
  /** Rounds handed out so far. The first rounds are of a single winter. */
  readonly rounds: number;
  /** Replications not yet handed out. */
  readonly left: number;
}

/** How many winters each shard of the next round has: one at first, then as many as all variants get through in time. */
export function wintersOfShard(sizing: ShardSizing): number {
  if (isBeginning(sizing)) return 1;
  const { width, variants, together, left } = sizing;
  const shards = variants / together;
  const patience = Math.max(
    shortestMilliseconds,
    Math.min(shardMilliseconds, (roundMilliseconds * width) / shards),
  );
  const wanted = Math.min(winters(sizing, patience), fairShare(sizing), mostWinters);
  return Math.max(1, Math.min(Math.floor(wanted / together), left));
}

/**
 * How many variants of one scenario a shard of so many winters has: one at first, for the first picture, then as many as
 * fit into the longest time of a shard.
 */
export function variantsOfShard(sizing: ShardSizing, count: number): number {
  if (isBeginning(sizing)) return 1;
  const wanted = Math.min(winters(sizing, oneWinterMilliseconds), fairShare(sizing), mostWinters);
  return Math.max(1, Math.floor(wanted / count));
}

function isBeginning({ width, variants, perSecond, rounds }: ShardSizing): boolean {
  return rounds * variants < 2 * width || perSecond === 0;
}

/** Winters that a worker gets through in so many milliseconds. */
function winters({ perSecond, width }: ShardSizing, milliseconds: number): number {
  return Math.floor((perSecond / width) * (milliseconds / 1000));
}

/** Towards the end shards are smaller, so that no worker is left with a long one alone. */
function fairShare({ left, variants, width }: ShardSizing): number {
  return Math.ceil((left * variants) / (2 * width));
}

/** Completions over which the speed is taken: enough to be steady, few enough to follow a machine that slows. */
const remembered = 24;
/** The first completions tell how long workers take to start and to get going, and are left out. */
const startingUp = 2;
const fewest = startingUp + 3;

/** Winters a second, from the latest completions. */
export class SpeedMeter {
  private readonly now: () => number;
  private readonly times: number[];
  private readonly counts: number[] = [0];

  /** `now` in milliseconds, from any origin. */
  constructor(now: () => number) {
    this.now = now;
    this.times = [now()];
  }

  completed(winters: number): void {
    this.times.push(this.now());
    this.counts.push(winters);
    if (this.times.length > remembered) {
      this.times.shift();
      this.counts.shift();
    }
  }

  /** Winters a second on all workers together. 0 while not known. */
  get perSecond(): number {
    if (this.times.length < fewest) return 0;
    const elapsed = this.times[this.times.length - 1] - this.times[startingUp];
    const winters = this.counts.slice(startingUp + 1).reduce((sum, count) => sum + count, 0);
    return elapsed > 0 ? (winters / elapsed) * 1000 : 0;
  }
}
