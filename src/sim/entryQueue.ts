import { noRecord, wholeField, type RecordNumber } from './records.ts';

const next = wholeField();
const previous = wholeField();

/** The record behind this record in its queue, or `noRecord`. */
export function nextInQueue(record: RecordNumber): RecordNumber {
  return next[record];
}

/**
 * A first-come-first-served queue as a linked list of records, so that a record can leave from the middle (a fallback,
 * a person started at another station). A record is in at most one queue.
 */
export class EntryQueue {
  head: RecordNumber = noRecord;
  tail: RecordNumber = noRecord;
  length = 0;

  clear(): void {
    this.head = noRecord;
    this.tail = noRecord;
    this.length = 0;
  }

  /** Joins at the end. */
  append(record: RecordNumber): void {
    const last = this.tail;
    previous[record] = last;
    next[record] = noRecord;
    if (last !== noRecord) next[last] = record;
    else this.head = record;
    this.tail = record;
    this.length++;
  }

  /** Joins at the front: interrupted work is before work that has not begun. */
  prepend(record: RecordNumber): void {
    const first = this.head;
    next[record] = first;
    previous[record] = noRecord;
    if (first !== noRecord) previous[first] = record;
    else this.tail = record;
    this.head = record;
    this.length++;
  }

  /** Leaves from anywhere in the queue. */
  remove(record: RecordNumber): void {
    const after = next[record];
    const before = previous[record];
    if (before !== noRecord) next[before] = after;
    else this.head = after;
    if (after !== noRecord) previous[after] = before;
    else this.tail = before;
    this.length--;
  }
}
