import * as fc from 'fast-check';
import FlatQueue from 'flatqueue';
import { describe, expect, it } from 'vitest';
import { EventList, eventKind, eventTime, forgetEvent, isScheduled, nextParked } from './eventList.ts';
import { noRecord, positionOf, recordAt } from './records.ts';

const days = 5;

/** Takes everything out of a list, opening day after day: the positions of the records in order. */
function drain(list: EventList): number[] {
  const positions: number[] = [];
  for (let day = 0; day < days; day++) {
    list.openDay(day);
    for (let record = list.peek(); record !== noRecord; record = list.peek()) {
      list.pop(record);
      positions.push(positionOf(record));
    }
  }
  return positions;
}

/** The record at a position, without an event of another test. */
function freshRecord(position: number): number {
  const record = recordAt(position);
  forgetEvent(record);
  return record;
}

function schedule(list: EventList, position: number, time: number, kind: number): number {
  const record = freshRecord(position);
  eventTime[record] = time;
  list.schedule(record, kind);
  return record;
}

describe('event list', () => {
  it('gives events by time, then kind, then the order of scheduling, as a heap with those keys does', () => {
    const event = fc.record({ time: fc.integer({ min: 0, max: 60 }), kind: fc.integer({ min: 0, max: 6 }) });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 200 }), fc.constantFrom(1, 8, 64), (events, buckets) => {
        const list = new EventList(days, buckets, 0);
        const oracle = new FlatQueue<number>();
        events.forEach(({ time, kind }, at) => {
          schedule(list, at + 1, time / 16, kind);
          // One number that orders as time, then kind, then sequence do.
          if (time / 16 < days) oracle.push(at + 1, (time * 7 + kind) * 1000 + at);
        });
        const expected: number[] = [];
        for (let at = oracle.pop(); at !== undefined; at = oracle.pop()) expected.push(at);
        expect(drain(list)).toEqual(expected);
      }),
      { seed: 11 },
    );
  });

  it('leaves out what was cancelled, of today and of later days, and keeps the rest in order', () => {
    const list = new EventList(days, 4, 0);
    const records = [0.1, 0.1, 0.2, 2.5, 2.4, 2.5].map((time, at) =>
      schedule(list, at + 1, time, eventKind.release),
    );
    for (const gone of [1, 3]) list.cancel(records[gone]);
    expect(isScheduled(records[1])).toBe(false);
    expect(drain(list)).toEqual([1, 3, 5, 6]);
  });

  it('never keeps an event at or beyond the horizon', () => {
    const list = new EventList(days, 4, 0);
    expect(isScheduled(schedule(list, 1, days, eventKind.release))).toBe(false);
    expect(isScheduled(schedule(list, 2, days - 0.001, eventKind.release))).toBe(true);
  });

  it.each([NaN, 0.5])('refuses an event at %s on day 1, which would be lost', (time) => {
    const list = new EventList(days, 4, 0);
    list.openDay(1);
    expect(() => schedule(list, 1, time, eventKind.release)).toThrow(`an event at ${time}, on day 1`);
  });

  it('parks records outside time, and a parked one can be taken out from anywhere', () => {
    const list = new EventList(days, 4, 2);
    const [first, second, third] = [1, 2, 3].map(freshRecord);
    for (const record of [first, second, third]) list.park(record, 1);
    list.cancel(second);
    expect(list.firstParked(0)).toBe(noRecord);
    expect(list.firstParked(1)).toBe(third);
    expect(nextParked(third)).toBe(first);
    expect(drain(list)).toEqual([]);
  });
});
