import { recordAt } from '../sim/records.ts';
import { beginPerson, peopleLimit, personState, state, type Person } from './people.ts';

/** The people inside, and the records that are free. A record is used again after its person leaves. */
export class Population {
  private readonly free: Person[] = [];
  private usedTo = 0;

  /** Removes everyone of the last winter. */
  clear(): void {
    this.free.length = 0;
    this.usedTo = 0;
  }

  /** A new person, or null when the limit is reached. */
  add(a: number, b: number, stream: number, area: number): Person | null {
    const person = this.free.pop() ?? this.take();
    if (person !== null) beginPerson(person, a, b, stream, area);
    return person;
  }

  remove(person: Person): void {
    state[person] = personState.free;
    this.free.push(person);
  }

  /** Calls `visit` for everyone inside, in the order of their records. */
  forEach(visit: (person: Person) => void): void {
    for (let position = 1; position <= this.usedTo; position++) {
      const person = recordAt(position) as Person;
      if (state[person] !== personState.free) visit(person);
    }
  }

  private take(): Person | null {
    return this.usedTo === peopleLimit ? null : (recordAt(++this.usedTo) as Person);
  }
}
