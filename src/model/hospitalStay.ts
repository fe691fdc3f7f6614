import type { ClassState } from './classState.ts';
import * as people from './people.ts';
import { noClass, type Person } from './people.ts';
import type { Replication } from './replication.ts';

/*
 * The need for a hospital bed: from when a person no longer needs hospital to what ends the need, one delay is counted
 * (docs/mechanics.md).
 */

/**
 * Puts a person in hospital who no longer needs it from `ready` on. For a person who is there already, the running
 * delay goes on. It began when they were first ready, and no day of it is lost.
 */
export function beginHospitalStay(winter: Replication, person: Person, ready: number): void {
  if (people.inHospital[person] === 1) {
    if (ready < people.readyTime[person]) people.readyTime[person] = ready;
    return;
  }
  moveCounts(winter, person, 1);
  people.inHospital[person] = 1;
  people.readyTime[person] = ready;
}

/** Ends the need for the hospital bed now. */
export function endHospitalStay(winter: Replication, person: Person): void {
  if (people.inHospital[person] === 0) return;
  winter.delays.ended(people.area[person], people.readyTime[person], winter.now);
  moveCounts(winter, person, -1);
  people.inHospital[person] = 0;
}

/** Where the person is counted, he or she is counted from now on among those in hospital (1) or the others (-1). */
function moveCounts(winter: Replication, person: Person, by: 1 | -1): void {
  if (people.heldAt[person] !== noClass)
    moveCount(winter.classes[people.heldAt[person]], 'onHold', person, by);
  moveQueued(winter, person, person, by);
  if (people.hasSecond(person)) moveQueued(winter, people.secondOf(person), person, by);
}

function moveQueued(winter: Replication, entry: people.QueueEntry, person: Person, by: 1 | -1): void {
  if (people.isQueued(entry)) moveCount(winter.classes[people.queuedFor[entry]], 'waiting', person, by);
}

function moveCount(one: ClassState, state: 'waiting' | 'onHold', person: Person, by: 1 | -1): void {
  if (!one.compiled.counted) return;
  one[state][one.slotOf(person)]--;
  one[state][one.slotOf(person) + by]++;
}
