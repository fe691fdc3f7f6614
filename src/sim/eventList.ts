/** Kinds of event in the order in which they act at one instant (docs/mechanics.md, Order of events). */
export const eventKind = Object.freeze({
  release: 0,
  capacity: 1,
  arrival: 2,
  start: 3,
  leave: 4,
  reading: 5,
  decision: 6,
} as const);

const none = -1;

/**
 * The future event list: one pending event at most for each node (a person, a person's clock, a station).
 * Events of later days wait in a list of their day; those of the present day stand in fixed time buckets,
 * each sorted by time, then kind, then the order of scheduling. Nothing is allocated after construction.
 */
export class EventList {
  readonly time: Float64Array;
  readonly kind: Uint8Array;
  private readonly next: Int32Array;
  /** The node before, or ~head for the first of a list; `idle` for a node without an event. */
  private readonly previous: Int32Array;
  private readonly heads: Int32Array;
  private readonly bucketsPerDay: number;
  private readonly days: number;
  private day = 0;
  private bucket = 0;

  private static readonly idle = 0x7fffffff;

  /** `days` is the horizon: an event at or after it is never kept. `parkingLots` are lists without time. */
  constructor(nodes: number, days: number, bucketsPerDay: number, parkingLots: number) {
    this.time = new Float64Array(nodes);
    this.kind = new Uint8Array(nodes);
    this.next = new Int32Array(nodes);
    this.previous = new Int32Array(nodes);
    this.bucketsPerDay = bucketsPerDay;
    this.days = days;
    this.heads = new Int32Array(bucketsPerDay + days + parkingLots);
    this.clear(nodes);
  }

  /** Forgets everything; only the first `usedNodes` nodes can have been in use. */
  clear(usedNodes: number): void {
    this.heads.fill(none);
    this.previous.fill(EventList.idle, 0, usedNodes);
    this.day = 0;
    this.bucket = 0;
  }

  isScheduled(node: number): boolean {
    return this.previous[node] !== EventList.idle;
  }

  /** Enters an event for a node that has none. Times before the present bucket are a broken invariant. */
  schedule(node: number, time: number, kind: number): void {
    if (time >= this.days) return;
    this.time[node] = time;
    this.kind[node] = kind;
    const day = Math.floor(time);
    if (day > this.day) this.pushFront(node, this.bucketsPerDay + day);
    else this.insertAfterEquals(node, Math.floor((time - day) * this.bucketsPerDay));
  }

  cancel(node: number): void {
    const before = this.previous[node];
    if (before === EventList.idle) return;
    const after = this.next[node];
    if (before >= 0) this.next[before] = after;
    else this.heads[~before] = after;
    if (after >= 0) this.previous[after] = before;
    this.previous[node] = EventList.idle;
  }

  /** Opens a day: its events move from the day's list into the buckets. */
  openDay(day: number): void {
    this.day = day;
    this.bucket = 0;
    const list = this.bucketsPerDay + day;
    let node = this.heads[list];
    this.heads[list] = none;
    while (node >= 0) {
      const after = this.next[node];
      // The list is last in, first out: taken from the front, each belongs before its equals.
      this.insertBeforeEquals(node, Math.floor((this.time[node] - day) * this.bucketsPerDay));
      node = after;
    }
  }

  /** The first event of the open day, left in place; -1 when the day has no more. */
  peek(): number {
    const heads = this.heads;
    const buckets = this.bucketsPerDay;
    let bucket = this.bucket;
    while (bucket < buckets && heads[bucket] < 0) bucket++;
    this.bucket = bucket;
    return bucket < buckets ? heads[bucket] : none;
  }

  /** Takes out the event that `peek` returned. */
  pop(node: number): void {
    const after = this.next[node];
    this.heads[this.bucket] = after;
    if (after >= 0) this.previous[after] = ~this.bucket;
    this.previous[node] = EventList.idle;
  }

  /** Puts a node into a list that time does not empty. */
  park(node: number, lot: number): void {
    this.pushFront(node, this.bucketsPerDay + this.days + lot);
  }

  /** First node of a parking lot, and the one after a node, or -1. */
  firstParked(lot: number): number {
    return this.heads[this.bucketsPerDay + this.days + lot];
  }

  nextParked(node: number): number {
    return this.next[node];
  }

  private pushFront(node: number, head: number): void {
    const after = this.heads[head];
    this.next[node] = after;
    this.previous[node] = ~head;
    if (after >= 0) this.previous[after] = node;
    this.heads[head] = node;
  }

  private insertAfterEquals(node: number, bucket: number): void {
    // An event in a bucket already passed would never be seen: the present bucket is the earliest there is.
    if (bucket < this.bucket) this.bucket = bucket;
    const time = this.time[node];
    const kind = this.kind[node];
    let before = ~bucket;
    let at = this.heads[bucket];
    while (at >= 0 && (this.time[at] < time || (this.time[at] === time && this.kind[at] <= kind))) {
      before = at;
      at = this.next[at];
    }
    this.link(node, before, at);
  }

  private insertBeforeEquals(node: number, bucket: number): void {
    const time = this.time[node];
    const kind = this.kind[node];
    let before = ~bucket;
    let at = this.heads[bucket];
    while (at >= 0 && (this.time[at] < time || (this.time[at] === time && this.kind[at] < kind))) {
      before = at;
      at = this.next[at];
    }
    this.link(node, before, at);
  }

  private link(node: number, before: number, after: number): void {
    this.next[node] = after;
    this.previous[node] = before;
    if (before >= 0) this.next[before] = node;
    else this.heads[~before] = node;
    if (after >= 0) this.previous[after] = node;
  }
}
