import { eventKind } from '../../sim/eventList.ts';
import type { Replication } from '../replication.ts';
import { timesOf } from '../people.ts';

/*
 * Where a lever may change the pace of stays, a station class has a clock: it runs at today's rate (1 / factor),
 * and a stay ends when the clock reaches its end. People stand parked by the day of the clock's reading, so that a
 * change of pace moves nobody until the day on which the end comes.
 */

/** The clock's reading at the end of a stay of this much progress that begins now. */
export function clockEnd(winter: Replication, stationClass: number, days: number): number {
  const { clockOf, clockReading, clockRate } = winter.state;
  const clock = clockOf[stationClass];
  return clockReading[clock] + clockRate[clock] * (winter.now - winter.day) + days;
}

/** Schedules the end if it comes today, else parks the person by the reading at the end. */
export function parkOrSchedule(winter: Replication, person: number, stationClass: number): void {
  const { clockOf, clockReading, clockRate } = winter.state;
  const clock = clockOf[stationClass];
  const node = winter.nodeOf(person);
  const end = winter.people.progressLeft[timesOf(person)];
  if (end < clockReading[clock] + clockRate[clock]) {
    winter.events.schedule(
      node,
      winter.day + (end - clockReading[clock]) / clockRate[clock],
      eventKind.release,
    );
    return;
  }
  park(winter, person, stationClass);
}

/** Parks a person by the clock's reading at the end of the stay; what lies beyond the horizon never ends. */
export function park(winter: Replication, person: number, stationClass: number): void {
  const { clockOf, clockDays } = winter.state;
  const lot = Math.floor(winter.people.progressLeft[timesOf(person)]);
  if (lot < clockDays) winter.events.park(winter.nodeOf(person), clockOf[stationClass] * clockDays + lot);
}

/** 00:00: the clock has run a day at the old rate; it takes today's, and stays that end today become events. */
export function advanceClock(winter: Replication, stationClass: number): void {
  const { clockOf, clockReading, clockRate, clockDays } = winter.state;
  const clock = clockOf[stationClass];
  if (winter.day > 0) clockReading[clock] += clockRate[clock];
  const factor = winter.levers.apply(winter.model.classes[stationClass].stayCell, 1);
  clockRate[clock] = 1 / factor;
  const from = clockReading[clock];
  const to = from + clockRate[clock];
  for (let lot = Math.floor(from); lot <= to && lot < clockDays; lot++) {
    let node = winter.events.firstParked(clock * clockDays + lot);
    while (node >= 0) {
      const next = winter.events.nextParked(node);
      const end = winter.people.progressLeft[timesOf(winter.personOf(node))];
      if (end < to) {
        winter.events.cancel(node);
        winter.events.schedule(
          node,
          Math.max(winter.now, winter.day + (end - from) / clockRate[clock]),
          eventKind.release,
        );
      }
      node = next;
    }
  }
}
