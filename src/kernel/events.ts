import { Reason, fail } from './host.ts';
import { model, winter } from './root.ts';
import { Entry, NOBODY } from './state.ts';

/*
 * The future event list. Each entry has at most one event in it. Events of later days wait unsorted by day; those of the
 * present day are in fixed time buckets, each sorted by time, then kind, then the order of scheduling. Parking lots are
 * lists without time. A list has a number: buckets first, then days, then lots.
 */

/** Enters an event at the `time` of an entry that has none. At or after the horizon it never happens. */
export function schedule(entry: Entry, kind: u8): void {
  const time = entry.time;
  if (time >= <f64>model.days) {
    entry.list = 0;
    return;
  }
  entry.kind = kind;
  const day = <i32>time;
  if (day > winter.day) {
    appendTo(model.bucketsPerDay + day, entry);
    return;
  }
  if (!(time >= <f64>winter.day)) fail(Reason.eventInThePast, time);
  insertAfterEquals(entry, <i32>((time - <f64>day) * <f64>model.bucketsPerDay));
}

/** Takes an entry's event, if it has any, out of the list. */
export function cancel(entry: Entry): void {
  const list = entry.list;
  if (list === 0) return;
  entry.list = 0;
  const after = entry.next;
  const before = entry.previous;
  if (before !== NOBODY) before.next = after;
  else model.heads.set(list - 1, after);
  if (after !== NOBODY) after.previous = before;
  else model.tails.set(list - 1, before);
}

/** Opens a day: its events move from the day's list into the buckets. */
export function openDayList(day: i32): void {
  const list = model.bucketsPerDay + day;
  winter.bucket = 0;
  let entry = model.heads.at(list);
  model.heads.set(list, NOBODY);
  model.tails.set(list, NOBODY);
  while (entry !== NOBODY) {
    const next = entry.next;
    insertAfterEquals(entry, <i32>((entry.time - <f64>day) * <f64>model.bucketsPerDay));
    entry = next;
  }
}

/** The entry of the first event of the open day, left in place; nobody when the day has no more. */
export function peek(): Entry {
  const end = model.bucketsPerDay;
  let bucket = winter.bucket;
  while (bucket < end && model.heads.at(bucket) === NOBODY) bucket++;
  winter.bucket = bucket;
  return bucket < end ? model.heads.at(bucket) : NOBODY;
}

/** Removes the event that `peek` returned. */
export function pop(entry: Entry): void {
  const after = entry.next;
  model.heads.set(winter.bucket, after);
  if (after !== NOBODY) after.previous = NOBODY;
  entry.list = 0;
}

/** Puts an entry into a list that time does not empty. */
export function park(entry: Entry, lot: i32): void {
  const list = model.firstLot + lot;
  const first = model.heads.at(list);
  entry.list = list + 1;
  entry.next = first;
  entry.previous = NOBODY;
  if (first !== NOBODY) first.previous = entry;
  model.heads.set(list, entry);
}

/** First entry of a parking lot; the others follow by `next`. */
export function firstParked(lot: i32): Entry {
  return model.heads.at(model.firstLot + lot);
}

function appendTo(list: i32, entry: Entry): void {
  const last = model.tails.at(list);
  entry.previous = last;
  entry.next = NOBODY;
  entry.list = list + 1;
  if (last !== NOBODY) last.next = entry;
  else model.heads.set(list, entry);
  model.tails.set(list, entry);
}

function insertAfterEquals(entry: Entry, bucket: i32): void {
  // An event in a bucket already passed would never be seen: the present bucket is the earliest there is.
  if (bucket < winter.bucket) winter.bucket = bucket;
  const time = entry.time;
  const kind = entry.kind;
  let before = NOBODY;
  let at = model.heads.at(bucket);
  while (at !== NOBODY && (at.time < time || (at.time === time && at.kind <= kind))) {
    before = at;
    at = at.next;
  }
  entry.list = bucket + 1;
  entry.next = at;
  entry.previous = before;
  if (before !== NOBODY) before.next = entry;
  else model.heads.set(bucket, entry);
  if (at !== NOBODY) at.previous = entry;
}
