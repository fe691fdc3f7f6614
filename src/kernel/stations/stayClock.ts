import { cancel, firstParked, park, schedule } from '../events.ts';
import { apply } from '../levers.ts';
import { model, winter } from '../root.ts';
import { EventKind, NOBODY, Person, StationClass } from '../state.ts';

/*
 * Where a lever may change the pace of stays, a station class has a clock: it runs at today's rate (1 / factor), and a
 * stay ends when the clock reaches its end. People stand parked by the day of the clock's reading, so that a change of
 * pace moves nobody until the day on which the end comes.
 */

/** The clock's reading at the end of a stay of this much progress that begins now. */
export function clockEnd(one: StationClass, days: f64): f64 {
  return one.clockReading + one.clockRate * (winter.now - <f64>winter.day) + days;
}

/** Schedules the end if it is today. Otherwise parks the person by the reading at the end. */
export function parkOrSchedule(person: Person, one: StationClass): void {
  const end = person.progressLeft;
  if (end < one.clockReading + one.clockRate) {
    person.time = <f64>winter.day + (end - one.clockReading) / one.clockRate;
    schedule(person, EventKind.release);
    return;
  }
  parkStay(person, one);
}

/** Parks a person by the clock's reading at the end of the stay. A stay beyond the horizon never ends. */
export function parkStay(person: Person, one: StationClass): void {
  const lot = Math.floor(person.progressLeft);
  if (lot < <f64>model.lotsPerClock) park(person, one.table.clock * model.lotsPerClock + <i32>lot);
}

/** 00:00: the clock has run a day at the old rate. It takes today's rate, and stays that end today become events. */
export function advanceClock(one: StationClass): void {
  if (winter.day > 0) one.clockReading += one.clockRate;
  one.clockRate = 1 / apply(one.table.stayCell, 1);
  const to = one.clockReading + one.clockRate;
  const first = one.table.clock * model.lotsPerClock;
  for (let lot = <i32>Math.floor(one.clockReading); <f64>lot <= to && lot < model.lotsPerClock; lot++)
    scheduleParked(one, first + lot, to);
}

function scheduleParked(one: StationClass, lot: i32, to: f64): void {
  let entry = firstParked(lot);
  while (entry !== NOBODY) {
    const next = entry.next;
    const person = changetype<Person>(entry);
    const end = person.progressLeft;
    if (end < to) {
      cancel(person);
      person.time = Math.max(winter.now, <f64>winter.day + (end - one.clockReading) / one.clockRate);
      schedule(person, EventKind.release);
    }
    entry = next;
  }
}
