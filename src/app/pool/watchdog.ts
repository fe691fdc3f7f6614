/** Silence of a worker that is always borne, in milliseconds. */
const PATIENCE_MS = 5_000;
/** Before any winter was finished, nobody knows how slow the machine is: a busy one takes long to begin. */
const FIRST_PATIENCE_MS = 15_000;
/** A shard may take this many times as long as the slowest winters seen. */
const SLACK = 10;

/** How long a worker may be silent on a shard: 15 s at first, then 5 s, more where winters are known to be slow. */
export class Watchdog {
  #slowestWinterMs = 0;

  /** Learns from a finished shard. */
  took(winters: number, ms: number): void {
    this.#slowestWinterMs = Math.max(this.#slowestWinterMs, ms / Math.max(1, winters));
  }

  /** Milliseconds for a shard of so many winters; each attempt that was given up doubles them. */
  limitMs(winters: number, attempt: number): number {
    const patience = this.#slowestWinterMs === 0 ? FIRST_PATIENCE_MS : PATIENCE_MS;
    return (patience + SLACK * winters * this.#slowestWinterMs) * 2 ** attempt;
  }
}
