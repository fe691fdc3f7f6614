import { Reason, fail } from './host.ts';
import { uniform } from './random.ts';
import { draw } from './samplers.ts';
import { model, winter } from './root.ts';
import { Entry, NO_CLASS, Person, PersonState, StationClass } from './state.ts';
import { Sampler } from './tables.ts';

/** The most people and work items that one winter may have at once. More ends the run with a problem. */
export const PEOPLE_LIMIT: i32 = 250_000;
/** A person's record in bytes, four lines of the processor's cache, and in it the second entry: queue and clock. */
export const PERSON_BYTES: usize = 256;
export const SECOND_AT: usize = 192;

/** A new person under this key. Records are used again after their person leaves. */
export function addPerson(a: i32, b: i32, stream: i32, area: i32): Person {
  const person = winter.freePeople > 0 ? model.free.at(--winter.freePeople) : takeRecord();
  person.keyA = a;
  person.keyB = b;
  person.stream = stream;
  person.area = <u8>area;
  person.state = PersonState.coming;
  person.visit = 0;
  person.seen = 0;
  person.inHospital = 0;
  person.servedAt = NO_CLASS;
  person.isInterrupted = 0;
  person.heldAt = NO_CLASS;
  person.swaps = 0;
  person.list = 0;
  person.queuedFor = NO_CLASS;
  person.usesSecond = 0;
  person.isSecond = 0;
  return person;
}

function takeRecord(): Person {
  if (winter.usedPeople === PEOPLE_LIMIT) fail(Reason.tooManyPeople, <f64>PEOPLE_LIMIT);
  return personAt(winter.usedPeople++);
}

export function removePerson(person: Person): void {
  person.state = PersonState.free;
  model.free.set(winter.freePeople++, person);
}

/** The person of a record, counted from 0; only below `usedPeople`. */
export function personAt(index: i32): Person {
  return changetype<Person>(model.people + <usize>index * PERSON_BYTES);
}

/** The person whose place in a queue it is. */
export function personOf(entry: Entry): Person {
  return changetype<Person>(
    entry.isSecond === 1 ? changetype<usize>(entry) - SECOND_AT : changetype<usize>(entry),
  );
}

/** The person's second entry: the place in a second queue, and the clock of fallbacks. Only where it is used. */
export function secondOf(person: Person): Entry {
  return changetype<Entry>(changetype<usize>(person) + SECOND_AT);
}

/** The person's second entry, put to use where it was not in use. */
export function takeSecond(person: Person): Entry {
  const second = secondOf(person);
  if (person.usesSecond === 1) return second;
  person.usesSecond = 1;
  second.queuedFor = NO_CLASS;
  second.list = 0;
  second.isSecond = 1;
  return second;
}

export function isQueued(entry: Entry): bool {
  return entry.queuedFor !== NO_CLASS;
}

/** The slot in which a class counts the person. */
export function slotOf(one: StationClass, person: Person): i32 {
  return (one.table.isByArea === 1 ? 2 * <i32>person.area : 0) + <i32>person.inHospital;
}

/** The purpose code of a person's draw in this visit: another for each use, class and return. */
export function visitCode(person: Person, key: i32, purpose: i32): i32 {
  return key + person.visit * 0x3c6ef372 + purpose;
}

/** A person's uniform draw for a purpose code. */
export function drawOf(person: Person, code: i32): f64 {
  return uniform(person.keyA, person.keyB, code);
}

/** The value of a law at a person's draw for a purpose code. */
export function drawFrom(law: Sampler, person: Person, code: i32): f64 {
  return draw(law, drawOf(person, code));
}
