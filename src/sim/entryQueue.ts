/** Something that can stand in one queue at a time. */
export interface Queueable<Entry> {
  next: Entry | null;
  previous: Entry | null;
}

/**
 * A first-come-first-served queue as a linked list, so that an entry can leave from the middle (a fallback, a
 * person started elsewhere).
 */
export class EntryQueue<Entry extends Queueable<Entry>> {
  head: Entry | null = null;
  tail: Entry | null = null;
  length = 0;

  clear(): void {
    this.head = null;
    this.tail = null;
    this.length = 0;
  }

  /** Joins at the end. */
  append(entry: Entry): void {
    const last = this.tail;
    entry.previous = last;
    entry.next = null;
    if (last !== null) last.next = entry;
    else this.head = entry;
    this.tail = entry;
    this.length++;
  }

  /** Joins at the front: work that was interrupted goes before what has not begun. */
  prepend(entry: Entry): void {
    const first = this.head;
    entry.next = first;
    entry.previous = null;
    if (first !== null) first.previous = entry;
    else this.tail = entry;
    this.head = entry;
    this.length++;
  }

  /** Leaves from anywhere in the queue. */
  remove(entry: Entry): void {
    const { next, previous } = entry;
    if (previous !== null) previous.next = next;
    else this.head = next;
    if (next !== null) next.previous = previous;
    else this.tail = previous;
    this.length--;
  }
}
