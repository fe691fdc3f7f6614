import { Entry, NOBODY, Queue } from './state.ts';

/*
 * First come, first served, as a linked list, so that somebody can leave from the middle. An entry is in at most one queue.
 */

/** Empties the queue; the entries in it are not told. */
export function clearQueue(queue: Queue): void {
  queue.head = NOBODY;
  queue.tail = NOBODY;
  queue.length = 0;
}

/** Joins at the end. */
export function append(queue: Queue, entry: Entry): void {
  const last = queue.tail;
  entry.previousInQueue = last;
  entry.nextInQueue = NOBODY;
  if (last !== NOBODY) last.nextInQueue = entry;
  else queue.head = entry;
  queue.tail = entry;
  queue.length++;
}

/** Joins at the front: interrupted work is before work that has not begun. */
export function prepend(queue: Queue, entry: Entry): void {
  const first = queue.head;
  entry.nextInQueue = first;
  entry.previousInQueue = NOBODY;
  if (first !== NOBODY) first.previousInQueue = entry;
  else queue.tail = entry;
  queue.head = entry;
  queue.length++;
}

/** Leaves from anywhere in the queue. */
export function removeFrom(queue: Queue, entry: Entry): void {
  const after = entry.nextInQueue;
  const before = entry.previousInQueue;
  if (before !== NOBODY) before.nextInQueue = after;
  else queue.head = after;
  if (after !== NOBODY) after.previousInQueue = before;
  else queue.tail = before;
  queue.length--;
}
