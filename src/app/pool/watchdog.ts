/** Silence of a worker that is always borne, in milliseconds. */
const PATIENCE_MS = 5_000;
/** A shard may take this many times as long as the slowest winters seen. */
const SLACK = 10;

/** How long a worker may be silent on a shard: 5 s, more for shards whose winters are known to be slow. */
export class Watchdog {
  #slowestWinterMs = 0;

  /** Learns from a finished shard. */
  took(winters: number, ms: number): void {
    this.#slowestWinterMs = Math.max(this.#slowestWinterMs, ms / Math.max(1, winters));
  }

  /** Milliseconds for a shard of so many winters; each attempt that was given up doubles them. */
  limitMs(winters: number, attempt: number): number {
    return (PATIENCE_MS + SLACK * winters * this.#slowestWinterMs) * 2 ** attempt;
  }
}
