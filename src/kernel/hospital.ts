import { delayEnded } from './delays.ts';
import { Ints } from './memory.ts';
import { secondOf, slotOf } from './people.ts';
import { winter } from './root.ts';
import { Entry, NO_CLASS, Person, StationClass } from './state.ts';

/*
 * The need for a hospital bed: from when a person no longer needs hospital to what ends the need, one delay is counted
 * (docs/mechanics.md).
 */

/**
 * Puts a person in hospital who no longer needs it from `ready` on. For a person who is there already, the running delay
 * goes on. It began when they were first ready, and no day of it is lost.
 */
export function beginHospitalStay(person: Person, ready: f64): void {
  if (person.inHospital === 1) {
    if (ready < person.readyTime) person.readyTime = ready;
    return;
  }
  moveCounts(person, 1);
  person.inHospital = 1;
  person.readyTime = ready;
}

/** Ends the need for the hospital bed now. */
export function endHospitalStay(person: Person): void {
  if (person.inHospital === 0) return;
  delayEnded(<i32>person.area, person.readyTime, winter.now);
  moveCounts(person, -1);
  person.inHospital = 0;
}

/** Where the person is counted, he or she is counted from now on among those in hospital (1) or the others (-1). */
function moveCounts(person: Person, by: i32): void {
  const held = person.heldAt;
  if (held !== NO_CLASS) moveCount(held, held.onHold, person, by);
  moveQueued(person, person, by);
  if (person.usesSecond === 1) moveQueued(secondOf(person), person, by);
}

function moveQueued(entry: Entry, person: Person, by: i32): void {
  const one = entry.queuedFor;
  if (one !== NO_CLASS) moveCount(one, one.waiting, person, by);
}

function moveCount(one: StationClass, counts: Ints, person: Person, by: i32): void {
  if (one.table.isCounted === 0) return;
  const slot = slotOf(one, person);
  counts.add(slot, -1);
  counts.add(slot + by, 1);
}
