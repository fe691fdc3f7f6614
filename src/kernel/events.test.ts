import * as fc from 'fast-check';
import FlatQueue from 'flatqueue';
import { describe, expect, it } from 'vitest';
import { partsOfKernel } from '../../test/support/partsOfKernel.ts';
import { sizeOf, writeFields } from '../model/kernel/records.ts';
import { modelAddress } from '../model/upload/upload.ts';

const days = 5;
const lots = 2;
const mostEntries = 200;
const { parts, memory } = partsOfKernel();
const lists = 64 + days + lots;
const heads = memory.allocate(4 * lists);
const tails = memory.allocate(4 * lists);
const bytes = Math.ceil(sizeOf('Entry') / 8) * 8;
const entries = memory.allocate(bytes * mostEntries);

/** Empties the event list, with so many buckets a day. */
function beginList(buckets: number): void {
  memory.u8.fill(0, heads, entries + bytes * mostEntries);
  writeFields(memory, 'Model', modelAddress, {
    ...{ days, bucketsPerDay: buckets, firstLot: buckets + days, heads, tails },
  });
  parts.openDay(0);
}

function entryAt(position: number): number {
  return entries + position * bytes;
}

function positionOf(entry: number): number {
  return (entry - entries) / bytes;
}

/** Takes everything out of the list, opening day after day: the positions of the entries in order. */
function drain(): number[] {
  const positions: number[] = [];
  for (let day = 0; day < days; day++) {
    if (day > 0) parts.openDay(day);
    for (let entry = parts.takeNext(); entry !== 0; entry = parts.takeNext())
      positions.push(positionOf(entry));
  }
  return positions;
}

function schedule(position: number, time: number, kind = 0): number {
  parts.scheduleAt(entryAt(position), time, kind);
  return entryAt(position);
}

describe('event list', () => {
  it('gives events by time, then kind, then the order of scheduling, as a heap with those keys does', () => {
    const event = fc.record({ time: fc.integer({ min: 0, max: 60 }), kind: fc.integer({ min: 0, max: 6 }) });
    fc.assert(
      fc.property(
        fc.array(event, { maxLength: mostEntries }),
        fc.constantFrom(1, 8, 64),
        (events, buckets) => {
          beginList(buckets);
          const oracle = new FlatQueue<number>();
          events.forEach(({ time, kind }, at) => {
            schedule(at, time / 16, kind);
            // One number that orders as time, then kind, then sequence do.
            if (time / 16 < days) oracle.push(at, (time * 7 + kind) * 1000 + at);
          });
          const expected: number[] = [];
          for (let at = oracle.pop(); at !== undefined; at = oracle.pop()) expected.push(at);
          expect(drain()).toEqual(expected);
        },
      ),
      { seed: 11 },
    );
  });

  it('leaves out what was cancelled, of today and of later days, and keeps the rest in order', () => {
    beginList(4);
    const found = [0.1, 0.1, 0.2, 2.5, 2.4, 2.5].map((time, at) => schedule(at, time));
    for (const gone of [1, 3]) parts.cancel(found[gone]);
    expect(parts.listOf(found[1])).toBe(0);
    expect(drain()).toEqual([0, 2, 4, 5]);
  });

  it('never keeps an event at or beyond the horizon', () => {
    beginList(4);
    expect(parts.listOf(schedule(0, days))).toBe(0);
    expect(parts.listOf(schedule(1, days - 0.001))).not.toBe(0);
  });

  it.each([NaN, 0.5])('refuses an event at %s on day 1, which would be lost', (time) => {
    beginList(4);
    parts.openDay(1);
    expect(() => schedule(0, time)).toThrow(`reason 6: ${time}`);
  });

  it('parks entries outside time, and a parked one can be taken out from anywhere', () => {
    beginList(4);
    const [first, second, third] = [0, 1, 2].map(entryAt);
    for (const entry of [first, second, third]) parts.park(entry, 1);
    parts.cancel(second);
    expect(parts.firstParked(0)).toBe(0);
    expect(parts.firstParked(1)).toBe(third);
    expect(parts.nextOf(third)).toBe(first);
    expect(drain()).toEqual([]);
  });
});
