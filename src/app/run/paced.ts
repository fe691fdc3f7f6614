/** At most four times a second, at least about once, and between them so seldom that the workers keep the machine. */
const SHORTEST_GAP_MS = 250;
const LONGEST_GAP_MS = 1_000;
const GAP_PER_COST = 15;
/** Work that must wait is looked at again so soon. */
const AGAIN_MS = 150;

/**
 * Work that is offered more often than it should be done. The first offer is done at once, later offers are paced, and
 * the latest replaces the others.
 */
export interface Paced<T> {
  offer(value: T): void;
  /** Does the latest offer now, if it is still to be done. */
  flush(): void;
  /** Forgets the work that is still to be done. */
  drop(): void;
}

/** How work is paced: by which clock, and whether it must wait at the moment; after the first time only. */
interface Pacing {
  readonly now?: () => number;
  readonly mustWait?: () => boolean;
}

/** Paces `work` by the clock and by its own cost. Work that takes its time (and handles its own faults) is awaited. */
export function paced<T>(
  work: (value: T) => unknown,
  { now = () => performance.now(), mustWait = () => false }: Pacing = {},
): Paced<T> {
  let latest: { readonly value: T } | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let nextAt = -Infinity;
  let isAtWork = false;
  const flush = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (latest === null || isAtWork) return;
    const { value } = latest;
    latest = null;
    const started = now();
    const going = work(value);
    if (!(going instanceof Promise)) return rest(started);
    isAtWork = true;
    void going.then(() => {
      isAtWork = false;
      rest(started);
      if (latest !== null) offer(latest.value);
    });
  };
  const rest = (started: number) => {
    const ended = now();
    const gap = Math.min(LONGEST_GAP_MS, GAP_PER_COST * (ended - started));
    nextAt = ended + Math.max(SHORTEST_GAP_MS, gap);
  };
  const isFirst = () => nextAt === -Infinity;
  const look = () => {
    timer = null;
    if (mustWait() && !isFirst()) timer = setTimeout(look, AGAIN_MS);
    else flush();
  };
  const offer = (value: T) => {
    latest = { value };
    const wait = nextAt - now();
    if (timer !== null || isAtWork) return;
    if (wait <= 0) look();
    else timer = setTimeout(look, wait);
  };
  const drop = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    latest = null;
  };
  return { offer, flush, drop };
}
