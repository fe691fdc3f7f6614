/** At most four times a second, at least about once, and between them so seldom that the workers keep the machine. */
const SHORTEST_GAP_MS = 250;
const LONGEST_GAP_MS = 1_000;
const GAP_PER_COST = 15;

/** Work that is offered more often than it should be done: the first at once, then paced; the latest offer wins. */
export interface Paced<T> {
  offer(value: T): void;
  /** Does the latest offer now, if it is still to be done. */
  flush(): void;
  /** Forgets what is still to be done. */
  drop(): void;
}

/** Paces `work` by the clock and by its own cost. */
export function paced<T>(work: (value: T) => void, now: () => number = () => performance.now()): Paced<T> {
  let latest: { readonly value: T } | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let nextAt = -Infinity;
  const flush = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (latest === null) return;
    const { value } = latest;
    latest = null;
    const started = now();
    work(value);
    const ended = now();
    const gap = Math.min(LONGEST_GAP_MS, GAP_PER_COST * (ended - started));
    nextAt = ended + Math.max(SHORTEST_GAP_MS, gap);
  };
  const offer = (value: T) => {
    latest = { value };
    const wait = nextAt - now();
    if (wait <= 0) flush();
    else timer ??= setTimeout(flush, wait);
  };
  const drop = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    latest = null;
  };
  return { offer, flush, drop };
}
