/**
 * First-come-first-served queues as linked lists over a fixed set of entries, so that an entry can leave from
 * the middle (a fallback, a person started elsewhere). One entry stands in one queue at most.
 */
export class EntryQueues {
  readonly next: Int32Array;
  readonly previous: Int32Array;
  readonly head: Int32Array;
  readonly tail: Int32Array;
  readonly length: Int32Array;

  /** `next` and `previous` are the columns of the entries' links; they may be views into larger records. */
  constructor(next: Int32Array, previous: Int32Array, queues: number) {
    this.next = next;
    this.previous = previous;
    this.head = new Int32Array(queues).fill(-1);
    this.tail = new Int32Array(queues).fill(-1);
    this.length = new Int32Array(queues);
  }

  clear(): void {
    this.head.fill(-1);
    this.tail.fill(-1);
    this.length.fill(0);
  }

  /** Joins at the end. */
  append(queue: number, entry: number): void {
    const last = this.tail[queue];
    this.previous[entry] = last;
    this.next[entry] = -1;
    if (last >= 0) this.next[last] = entry;
    else this.head[queue] = entry;
    this.tail[queue] = entry;
    this.length[queue]++;
  }

  /** Joins at the front: work that was interrupted goes before what has not begun. */
  prepend(queue: number, entry: number): void {
    const first = this.head[queue];
    this.next[entry] = first;
    this.previous[entry] = -1;
    if (first >= 0) this.previous[first] = entry;
    else this.tail[queue] = entry;
    this.head[queue] = entry;
    this.length[queue]++;
  }

  /** Leaves from anywhere in the queue in which the entry stands. */
  remove(queue: number, entry: number): void {
    const before = this.previous[entry];
    const after = this.next[entry];
    if (before >= 0) this.next[before] = after;
    else this.head[queue] = after;
    if (after >= 0) this.previous[after] = before;
    else this.tail[queue] = before;
    this.length[queue]--;
  }
}
