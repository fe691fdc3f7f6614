import { noRecord } from '../../sim/records.ts';
import * as people from '../people.ts';
import type { Person } from '../people.ts';
import type { StationState } from '../stationState.ts';

const gap = noRecord as Person;

/**
 * The people in service at one station in the order of their start. Who leaves makes a gap, and the list is drawn
 * together once half of it is gaps, so that leaving costs the same however many are there.
 */
export class Occupants {
  private readonly places: Person[] = [];
  count = 0;

  clear(): void {
    this.places.length = 0;
    this.count = 0;
  }

  add(person: Person): void {
    people.occupantAt[person] = this.places.length;
    this.places.push(person);
    this.count++;
  }

  remove(person: Person): void {
    this.places[people.occupantAt[person]] = gap;
    this.count--;
    if (this.count === 0) this.places.length = 0;
    else if (this.places.length > 16 && this.places.length > 2 * this.count) this.drawTogether();
  }

  /** The one who started last; a broken invariant where nobody is there. */
  latest(): Person {
    for (let at = this.places.length - 1; at >= 0; at--) {
      const person = this.places[at];
      if (person !== gap) return person;
    }
    throw new Error('nobody is in service');
  }

  /** Calls back for everybody, in the order of their start. */
  forEach(visit: (person: Person) => void): void {
    for (let at = 0; at < this.places.length; at++) {
      const person = this.places[at];
      if (person !== gap) visit(person);
    }
  }

  private drawTogether(): void {
    const { places } = this;
    let to = 0;
    for (let at = 0; at < places.length; at++) {
      const person = places[at];
      if (person === gap) continue;
      people.occupantAt[person] = to;
      places[to++] = person;
    }
    places.length = to;
  }
}

/** The occupants of a station that keeps a list of them; a broken invariant elsewhere. */
export function occupantsOf(station: StationState): Occupants {
  if (station.occupants === null) throw new Error(`station ${station.index} keeps no list of occupants`);
  return station.occupants;
}
