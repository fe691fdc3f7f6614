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
/** In `previous`: laterBase - day for a node that waits for a later day; below every ~head. */
const laterBase = -0x40000000;

/**
 * The future event list: one pending event at most for each node (a person, a person's clock, a station).
 * Events of later days wait unsorted by day; those of the present day stand in fixed time buckets, each sorted
 * by time, then kind, then the order of scheduling. Nothing is allocated per event (lists of days may grow).
 */
export class EventList {
  /*
   * A node's record is eight words: the time takes the first two, then come the next node,
   * the one before (or ~head for the first of a list, `idle` without an event, or the later day) and the kind. The
   * columns are views shifted by their field: `time[4 * node]`, `next[8 * node]`.
   */
  private readonly time: Float64Array;
  private readonly kind: Int32Array;
  private readonly next: Int32Array;
  private readonly previous: Int32Array;
  private readonly heads: Int32Array;
  /** Nodes with an event on each later day, in the order of scheduling; -1 where one was cancelled. */
  private readonly laterDays: Int32Array[];
  private readonly laterCounts: Int32Array;
  private readonly bucketsPerDay: number;
  private readonly days: number;
  private day = 0;
  private bucket = 0;

  private static readonly idle = 0x7fffffff;

  /** `days` is the horizon: an event at or after it is never kept. `parkingLots` are lists without time. */
  constructor(nodes: number, days: number, bucketsPerDay: number, parkingLots: number) {
    const records = new Int32Array(8 * nodes);
    this.time = new Float64Array(records.buffer);
    this.next = records.subarray(2);
    this.previous = records.subarray(3);
    this.kind = records.subarray(4);
    this.bucketsPerDay = bucketsPerDay;
    this.days = days;
    this.heads = new Int32Array(bucketsPerDay + parkingLots);
    this.laterDays = Array.from({ length: days }, () => new Int32Array(16));
    this.laterCounts = new Int32Array(days);
    this.clear(nodes);
    this.clear(nodes);
  }

  /** Forgets everything; only the first `usedNodes` nodes can have been in use. */
  clear(usedNodes: number): void {
    this.heads.fill(none);
    this.laterCounts.fill(0);
    for (let node = 0; node < usedNodes; node++) this.previous[8 * node] = EventList.idle;
    this.day = 0;
    this.bucket = 0;
  }

  timeOf(node: number): number {
    return this.time[4 * node];
  }

  kindOf(node: number): number {
    return this.kind[8 * node];
  }

  isScheduled(node: number): boolean {
    return this.previous[8 * node] !== EventList.idle;
  }

  /** Enters an event for a node that has none. Times before the present bucket are a broken invariant. */
  schedule(node: number, time: number, kind: number): void {
    if (time >= this.days) return;
    this.time[4 * node] = time;
    this.kind[8 * node] = kind;
    const day = Math.floor(time);
    if (day > this.day) this.addLater(node, day);
    else this.insertAfterEquals(node, Math.floor((time - day) * this.bucketsPerDay));
  }

  cancel(node: number): void {
    const before = this.previous[8 * node];
    if (before === EventList.idle) return;
    this.previous[8 * node] = EventList.idle;
    if (before <= laterBase) {
      this.laterDays[laterBase - before][this.next[8 * node]] = none;
      return;
    }
    const after = this.next[8 * node];
    if (before >= 0) this.next[8 * before] = after;
    else this.heads[~before] = after;
    if (after >= 0) this.previous[8 * after] = before;
  }

  /** Opens a day: its events move from the day's list into the buckets. */
  openDay(day: number): void {
    this.day = day;
    this.bucket = 0;
    const nodes = this.laterDays[day];
    const count = this.laterCounts[day];
    for (let i = 0; i < count; i++) {
      const node = nodes[i];
      if (node < 0) continue;
      this.insertAfterEquals(node, Math.floor((this.time[4 * node] - day) * this.bucketsPerDay));
    }
    this.laterCounts[day] = 0;
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
    const after = this.next[8 * node];
    this.heads[this.bucket] = after;
    if (after >= 0) this.previous[8 * after] = ~this.bucket;
    this.previous[8 * node] = EventList.idle;
  }

  /** Puts a node into a list that time does not empty. */
  park(node: number, lot: number): void {
    this.pushFront(node, this.bucketsPerDay + lot);
  }

  /** First node of a parking lot, and the one after a node, or -1. */
  firstParked(lot: number): number {
    return this.heads[this.bucketsPerDay + lot];
  }

  nextParked(node: number): number {
    return this.next[8 * node];
  }

  /** Notes the node for a later day; its position there stands in `next`, the day in `previous`. */
  private addLater(node: number, day: number): void {
    const count = this.laterCounts[day]++;
    if (count === this.laterDays[day].length) {
      const longer = new Int32Array(2 * count);
      longer.set(this.laterDays[day]);
      this.laterDays[day] = longer;
    }
    this.laterDays[day][count] = node;
    this.next[8 * node] = count;
    this.previous[8 * node] = laterBase - day;
  }

  private pushFront(node: number, head: number): void {
    const after = this.heads[head];
    this.next[8 * node] = after;
    this.previous[8 * node] = ~head;
    if (after >= 0) this.previous[8 * after] = node;
    this.heads[head] = node;
  }

  private insertAfterEquals(node: number, bucket: number): void {
    // An event in a bucket already passed would never be seen: the present bucket is the earliest there is.
    if (bucket < this.bucket) this.bucket = bucket;
    const time = this.time[4 * node];
    const kind = this.kind[8 * node];
    let before = ~bucket;
    let at = this.heads[bucket];
    while (
      at >= 0 &&
      (this.time[4 * at] < time || (this.time[4 * at] === time && this.kind[8 * at] <= kind))
    ) {
      before = at;
      at = this.next[8 * at];
    }
    this.link(node, before, at);
  }

  private link(node: number, before: number, after: number): void {
    this.next[8 * node] = after;
    this.previous[8 * node] = before;
    if (before >= 0) this.next[8 * before] = node;
    else this.heads[~before] = node;
    if (after >= 0) this.previous[8 * after] = node;
  }
}
