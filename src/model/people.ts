import { Person, personState } from './person.ts';

/** The most people and work items that one winter may hold at once; more ends the run with a problem. */
export const peopleLimit = 250_000;

/** Everybody inside, as objects that are used again. */
export class People {
  /** Every object made so far, by number; those from `usedTo` on have not been used in this winter. */
  private readonly all: Person[] = [];
  private readonly free: Person[] = [];
  private usedTo = 0;

  /** Everybody of the last winter is gone; who is taken into use again forgets it then (`Person.begin`). */
  clear(): void {
    this.free.length = 0;
    this.usedTo = 0;
  }

  /** A new person, or null when the limit is reached. */
  add(keyA: number, keyB: number, stream: number, area: number): Person | null {
    const person = this.free.pop() ?? this.take();
    if (person !== null) person.begin(keyA, keyB, stream, area);
    return person;
  }

  remove(person: Person): void {
    person.state = personState.free;
    this.free.push(person);
  }

  /** Calls back for everybody inside, in the order of their numbers. */
  forEach(visit: (person: Person) => void): void {
    for (let number = 0; number < this.usedTo; number++) {
      if (this.all[number].state !== personState.free) visit(this.all[number]);
    }
  }

  private take(): Person | null {
    const number = this.usedTo;
    if (number >= peopleLimit) return null;
    if (number === this.all.length) this.all.push(new Person(number));
    this.usedTo = number + 1;
    return this.all[number];
  }
}
