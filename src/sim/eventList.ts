import { fractionField, noRecord, smallField, wholeField, type RecordNumber } from './records.ts';

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

/** In `standsIn` of a record: no event; from 1 on a bucket or parking lot; below 0 the later day of the event. */
const idle = 0;

/** The time of a record's event, in days. Set before the event is scheduled. */
export const eventTime = fractionField();
const kindOf = smallField();
/** Neighbours in the list in which the event stands; of an event of a later day, `next` is its position there. */
const next = wholeField();
const previous = wholeField();
const standsIn = wholeField();

/** Forgets the event of a record: it belonged to an earlier winter, or to a person who is gone. */
export function forgetEvent(record: RecordNumber): void {
  standsIn[record] = idle;
}

export function isScheduled(record: RecordNumber): boolean {
  return standsIn[record] !== idle;
}

export function eventKindOf(record: RecordNumber): number {
  return kindOf[record];
}

/** The record after this record in a parking lot, or `noRecord`. */
export function nextParked(record: RecordNumber): RecordNumber {
  return next[record];
}

/**
 * The future event list. Each record has at most one event in it. Events of later days wait unsorted by day. Those of
 * the present day are in fixed time buckets, each sorted by time, then kind, then the order of scheduling.
 */
export class EventList {
  /** First record of each bucket, then of each parking lot. */
  private readonly heads: Int32Array;
  /** Records with an event on each later day, in the order of scheduling; `noRecord` where one was cancelled. */
  private readonly laterDays: RecordNumber[][];
  private readonly laterCounts: Int32Array;
  private readonly bucketsPerDay: number;
  private readonly days: number;
  private day = 0;
  private bucket = 0;

  /** `days` is the horizon: an event at or after it is never kept. `parkingLots` are lists without time. */
  constructor(days: number, bucketsPerDay: number, parkingLots: number) {
    this.bucketsPerDay = bucketsPerDay;
    this.days = days;
    this.heads = new Int32Array(bucketsPerDay + parkingLots).fill(noRecord);
    this.laterDays = Array.from({ length: days }, () => []);
    this.laterCounts = new Int32Array(days);
  }

  /** Forgets everything. The owner of the records makes them forget too (`forgetEvent`). */
  clear(): void {
    this.heads.fill(noRecord);
    this.laterCounts.fill(0);
    this.day = 0;
    this.bucket = 0;
  }

  /**
   * Enters an event at the `eventTime` of a record that has none. Throws for a time before today, or none: a broken
   * invariant.
   */
  schedule(record: RecordNumber, kind: number): void {
    const time = eventTime[record];
    if (time >= this.days) {
      standsIn[record] = idle;
      return;
    }
    kindOf[record] = kind;
    const day = Math.floor(time);
    // A typed array takes a value at a place that it has not, and says nothing: the event would be lost.
    if (!(day >= this.day)) throw new Error(`an event at ${time}, on day ${this.day}`);
    if (day > this.day) this.addLater(record, day);
    else this.insertAfterEquals(record, Math.floor((time - day) * this.bucketsPerDay));
  }

  cancel(record: RecordNumber): void {
    const list = standsIn[record];
    if (list === idle) return;
    standsIn[record] = idle;
    if (list < idle) {
      this.laterDays[-list][next[record]] = noRecord;
      return;
    }
    const after = next[record];
    const before = previous[record];
    if (before !== noRecord) next[before] = after;
    else this.heads[list - 1] = after;
    if (after !== noRecord) previous[after] = before;
  }

  /** Opens a day: its events move from the day's list into the buckets. */
  openDay(day: number): void {
    this.day = day;
    this.bucket = 0;
    const records = this.laterDays[day];
    const count = this.laterCounts[day];
    for (let i = 0; i < count; i++) {
      const record = records[i];
      if (record !== noRecord)
        this.insertAfterEquals(record, Math.floor((eventTime[record] - day) * this.bucketsPerDay));
    }
    this.laterCounts[day] = 0;
  }

  /** The record of the first event of the open day, left in place; `noRecord` when the day has no more. */
  peek(): RecordNumber {
    const { heads, bucketsPerDay } = this;
    let { bucket } = this;
    while (bucket < bucketsPerDay && heads[bucket] === noRecord) bucket++;
    this.bucket = bucket;
    return bucket < bucketsPerDay ? heads[bucket] : noRecord;
  }

  /** Removes the event that `peek` returned. */
  pop(record: RecordNumber): void {
    const after = next[record];
    this.heads[this.bucket] = after;
    if (after !== noRecord) previous[after] = noRecord;
    standsIn[record] = idle;
  }

  /** Puts a record into a list that time does not empty. */
  park(record: RecordNumber, lot: number): void {
    const list = this.bucketsPerDay + lot;
    const first = this.heads[list];
    standsIn[record] = list + 1;
    next[record] = first;
    previous[record] = noRecord;
    if (first !== noRecord) previous[first] = record;
    this.heads[list] = record;
  }

  /** First record of a parking lot, or `noRecord`. The others follow by `nextParked`. */
  firstParked(lot: number): RecordNumber {
    return this.heads[this.bucketsPerDay + lot];
  }

  private addLater(record: RecordNumber, day: number): void {
    const count = this.laterCounts[day]++;
    const records = this.laterDays[day];
    if (count === records.length) records.push(record);
    else records[count] = record;
    next[record] = count;
    standsIn[record] = -day;
  }

  private insertAfterEquals(record: RecordNumber, bucket: number): void {
    // An event in a bucket already passed would never be seen: the present bucket is the earliest there is.
    if (bucket < this.bucket) this.bucket = bucket;
    const time = eventTime[record];
    const kind = kindOf[record];
    let before = noRecord;
    let at = this.heads[bucket];
    while (at !== noRecord && (eventTime[at] < time || (eventTime[at] === time && kindOf[at] <= kind))) {
      before = at;
      at = next[at];
    }
    standsIn[record] = bucket + 1;
    next[record] = at;
    previous[record] = before;
    if (before !== noRecord) next[before] = record;
    else this.heads[bucket] = record;
    if (at !== noRecord) previous[at] = record;
  }
}
