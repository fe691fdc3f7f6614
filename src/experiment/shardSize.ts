/** A shard lasts about this long: long enough to hide its cost, short enough that a stop is felt at once. */
const shardMilliseconds = 150;
/** With many variants the shards are shorter, so that the same winters of all of them arrive together. */
const roundMilliseconds = 1500;
const shortestMilliseconds = 20;
/** Bounds the memory of replies where a winter takes microseconds. */
const mostWinters = 250;

/** The facts that the size of the next shards depends on. */
export interface ShardSizing {
  readonly width: number;
  readonly variants: number;
  /** Winters a second on all workers together. 0 when not known. */
  readonly perSecond: number;
  /** Rounds handed out so far. The first rounds are of a single winter. */
  readonly rounds: number;
  /** Replications not yet handed out. */
  readonly left: number;
}

/** How many winters each shard of the next round has: one at first, then as many as take 100 to 200 ms. */
export function shardSize({ width, variants, perSecond, rounds, left }: ShardSizing): number {
  if (rounds * variants < 2 * width || perSecond === 0) return 1;
  const patience = Math.max(
    shortestMilliseconds,
    Math.min(shardMilliseconds, (roundMilliseconds * width) / variants),
  );
  const wanted = Math.floor((perSecond / width) * (patience / 1000));
  // Towards the end smaller ones, so that no worker is left with a long shard alone.
  const fair = Math.ceil((left * variants) / (2 * width));
  return Math.max(1, Math.min(wanted, fair, mostWinters, left));
}
