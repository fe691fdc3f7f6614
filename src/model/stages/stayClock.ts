import { eventKind, eventTime, nextParked } from '../../sim/eventList.ts';
import type { ClassState } from '../classState.ts';
import { noRecord } from '../../sim/records.ts';
import * as people from '../people.ts';
import type { Person } from '../people.ts';
import type { Replication } from '../replication.ts';

/*
 * Where a lever may change the pace of stays, a station class has a clock: it runs at today's rate (1 / factor),
 * and a stay ends when the clock reaches its end. People stand parked by the day of the clock's reading, so that a
 * change of pace moves nobody until the day on which the end comes.
 */

/** Parking lots of one clock, for readings up to a pace of twice the usual, and stays begun two years before. */
export function lotsPerClock(days: number): number {
  return 2 * days + 730;
}

/** The clock's reading at the end of a stay of this much progress that begins now. */
export function clockEnd(winter: Replication, one: ClassState, days: number): number {
  return one.clockReading + one.clockRate * (winter.now - winter.day) + days;
}

/** Schedules the end if it is today. Otherwise parks the person by the reading at the end. */
export function parkOrSchedule(winter: Replication, person: Person, one: ClassState): void {
  const { clockReading, clockRate } = one;
  const end = people.progressLeft[person];
  if (end < clockReading + clockRate) {
    eventTime[person] = winter.day + (end - clockReading) / clockRate;
    winter.events.schedule(person, eventKind.release);
    return;
  }
  park(winter, person, one);
}

/** Parks a person by the clock's reading at the end of the stay. A stay beyond the horizon never ends. */
export function park(winter: Replication, person: Person, one: ClassState): void {
  const lot = Math.floor(people.progressLeft[person]);
  if (lot < winter.lotsPerClock) winter.events.park(person, one.clock * winter.lotsPerClock + lot);
}

/** 00:00: the clock has run a day at the old rate. It takes today's rate, and stays that end today become events. */
export function advanceClock(winter: Replication, one: ClassState): void {
  if (winter.day > 0) one.clockReading += one.clockRate;
  one.clockRate = 1 / winter.levers.apply(one.compiled.stayCell, 1);
  const from = one.clockReading;
  const to = from + one.clockRate;
  for (let lot = Math.floor(from); lot <= to && lot < winter.lotsPerClock; lot++) {
    let person = winter.events.firstParked(one.clock * winter.lotsPerClock + lot);
    while (person !== noRecord) {
      const next = nextParked(person);
      const end = people.progressLeft[person];
      if (end < to) {
        winter.events.cancel(person);
        eventTime[person] = Math.max(winter.now, winter.day + (end - from) / one.clockRate);
        winter.events.schedule(person, eventKind.release);
      }
      person = next;
    }
  }
}
