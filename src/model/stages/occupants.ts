import type { Replication } from '../replication.ts';

/** The people in service at one station in the order of their start, close together in memory. */
export class Occupants {
  people = new Int32Array(16);
  count = 0;

  clear(): void {
    this.count = 0;
  }

  add(person: number): void {
    if (this.count === this.people.length) {
      const longer = new Int32Array(2 * this.count);
      longer.set(this.people);
      this.people = longer;
    }
    this.people[this.count++] = person;
  }

  /** Takes somebody out and keeps the order of the rest. */
  remove(person: number): void {
    const { people } = this;
    let at = this.count - 1;
    while (people[at] !== person) at--;
    this.count--;
    for (; at < this.count; at++) people[at] = people[at + 1];
  }
}

/** The occupants of a station that keeps a list of them. */
export function occupantsOf(winter: Replication, station: number): Occupants {
  return winter.state.occupants[station];
}
