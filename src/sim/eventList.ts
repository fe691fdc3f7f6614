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

/** In `list` of a node: no event, or (below it) an event of a later day. */
const idle = -1;
const laterBase = -2;

/**
 * The place of one pending event: whose it is, when and of what kind. It is made once for its owner and used again
 * and again, so that nothing is allocated per event.
 */
export class EventNode<Owner> {
  readonly owner: Owner;
  time = NaN;
  kind: number = eventKind.release;
  /** Neighbours in the list in which the node stands. */
  next: EventNode<Owner> | null = null;
  previous: EventNode<Owner> | null = null;
  /** The bucket or parking lot in which it stands, `idle`, or `laterBase` less the later day. */
  list = idle;
  /** Position in the list of a later day. */
  position = 0;

  constructor(owner: Owner) {
    this.owner = owner;
  }

  get isScheduled(): boolean {
    return this.list !== idle;
  }

  /** Forgets an event of a list that has been cleared since, or of an owner who has none. */
  forget(): void {
    this.list = idle;
    this.next = null;
    this.previous = null;
  }
}

/**
 * The future event list. Events of later days wait unsorted by day; those of the present day stand in fixed time
 * buckets, each sorted by time, then kind, then the order of scheduling.
 */
export class EventList<Owner> {
  /** First node of each bucket, then of each parking lot. */
  private readonly heads: (EventNode<Owner> | null)[];
  /** Events of each later day, in the order of scheduling; null where one was cancelled. */
  private readonly laterDays: (EventNode<Owner> | null)[][];
  private readonly laterCounts: Int32Array;
  private readonly bucketsPerDay: number;
  private readonly days: number;
  private day = 0;
  private bucket = 0;

  /** `days` is the horizon: an event at or after it is never kept. `parkingLots` are lists without time. */
  constructor(days: number, bucketsPerDay: number, parkingLots: number) {
    this.bucketsPerDay = bucketsPerDay;
    this.days = days;
    this.heads = Array.from({ length: bucketsPerDay + parkingLots }, () => null);
    this.laterDays = Array.from({ length: days }, () => []);
    this.laterCounts = new Int32Array(days);
  }

  /** Forgets everything; whoever owns the nodes makes them forget too. */
  clear(): void {
    this.heads.fill(null);
    this.laterCounts.fill(0);
    this.day = 0;
    this.bucket = 0;
  }

  /**
   * Enters an event at the `time` of a node that has none; the caller sets it (a number with a fraction that goes
   * through a call costs an allocation). Times before the present bucket are a broken invariant.
   */
  schedule(node: EventNode<Owner>, kind: number): void {
    const { time } = node;
    if (time >= this.days) return;
    node.kind = kind;
    const day = Math.floor(time);
    if (day > this.day) this.addLater(node, day);
    else this.insertAfterEquals(node, Math.floor((time - day) * this.bucketsPerDay));
  }

  cancel(node: EventNode<Owner>): void {
    const { list } = node;
    if (list === idle) return;
    node.list = idle;
    if (list <= laterBase) {
      this.laterDays[laterBase - list][node.position] = null;
      return;
    }
    const { next, previous } = node;
    if (previous !== null) previous.next = next;
    else this.heads[list] = next;
    if (next !== null) next.previous = previous;
  }

  /** Opens a day: its events move from the day's list into the buckets. */
  openDay(day: number): void {
    this.day = day;
    this.bucket = 0;
    const nodes = this.laterDays[day];
    const count = this.laterCounts[day];
    for (let i = 0; i < count; i++) {
      const node = nodes[i];
      if (node !== null) this.insertAfterEquals(node, Math.floor((node.time - day) * this.bucketsPerDay));
    }
    this.laterCounts[day] = 0;
  }

  /** The first event of the open day, left in place; null when the day has no more. */
  peek(): EventNode<Owner> | null {
    const { heads, bucketsPerDay } = this;
    let { bucket } = this;
    while (bucket < bucketsPerDay && heads[bucket] === null) bucket++;
    this.bucket = bucket;
    return bucket < bucketsPerDay ? heads[bucket] : null;
  }

  /** Takes out the event that `peek` returned. */
  pop(node: EventNode<Owner>): void {
    const { next } = node;
    this.heads[this.bucket] = next;
    if (next !== null) next.previous = null;
    node.list = idle;
  }

  /** Puts a node into a list that time does not empty. */
  park(node: EventNode<Owner>, lot: number): void {
    const list = this.bucketsPerDay + lot;
    const first = this.heads[list];
    node.list = list;
    node.next = first;
    node.previous = null;
    if (first !== null) first.previous = node;
    this.heads[list] = node;
  }

  /** First node of a parking lot, or null; the others follow by `next`. */
  firstParked(lot: number): EventNode<Owner> | null {
    return this.heads[this.bucketsPerDay + lot];
  }

  private addLater(node: EventNode<Owner>, day: number): void {
    const count = this.laterCounts[day]++;
    const nodes = this.laterDays[day];
    if (count === nodes.length) nodes.push(node);
    else nodes[count] = node;
    node.position = count;
    node.list = laterBase - day;
  }

  private insertAfterEquals(node: EventNode<Owner>, bucket: number): void {
    // An event in a bucket already passed would never be seen: the present bucket is the earliest there is.
    if (bucket < this.bucket) this.bucket = bucket;
    const { time, kind } = node;
    let before: EventNode<Owner> | null = null;
    let at = this.heads[bucket];
    while (at !== null && (at.time < time || (at.time === time && at.kind <= kind))) {
      before = at;
      at = at.next;
    }
    node.list = bucket;
    node.next = at;
    node.previous = before;
    if (before !== null) before.next = node;
    else this.heads[bucket] = node;
    if (at !== null) at.previous = node;
  }
}
