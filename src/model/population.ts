import { recordAt } from '../sim/records.ts';
import { beginPerson, peopleLimit, personState, state, type Person } from './people.ts';

/** Who is inside, and which records are free for others; a record is used again after somebody leaves. */
export class Population {
  private readonly free: Person[] = [];
  private usedTo = 0;

  /** Everybody of the last winter is gone. */
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

  /** Calls back for everybody inside, in the order of their records. */
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
