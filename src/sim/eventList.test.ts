import * as fc from 'fast-check';
import FlatQueue from 'flatqueue';
import { describe, expect, it } from 'vitest';
import { EventList, EventNode, eventKind } from './eventList.ts';

const days = 5;

/** Takes everything out of a list, opening day after day: the owners in order. */
function drain(list: EventList<number>): number[] {
  const owners: number[] = [];
  for (let day = 0; day < days; day++) {
    list.openDay(day);
    for (let node = list.peek(); node !== null; node = list.peek()) {
      list.pop(node);
      owners.push(node.owner);
    }
  }
  return owners;
}

function schedule(list: EventList<number>, owner: number, time: number, kind: number): EventNode<number> {
  const node = new EventNode(owner);
  node.time = time;
  list.schedule(node, kind);
  return node;
}

describe('event list', () => {
  it('gives events by time, then kind, then the order of scheduling, as a heap with those keys does', () => {
    const event = fc.record({ time: fc.integer({ min: 0, max: 60 }), kind: fc.integer({ min: 0, max: 6 }) });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 200 }), fc.constantFrom(1, 8, 64), (events, buckets) => {
        const list = new EventList<number>(days, buckets, 0);
        const oracle = new FlatQueue<number>();
        events.forEach(({ time, kind }, at) => {
          schedule(list, at, time / 16, kind);
          // One number that orders as time, then kind, then sequence do.
          if (time / 16 < days) oracle.push(at, (time * 7 + kind) * 1000 + at);
        });
        const expected: number[] = [];
        for (let at = oracle.pop(); at !== undefined; at = oracle.pop()) expected.push(at);
        expect(drain(list)).toEqual(expected);
      }),
      { seed: 11 },
    );
  });

  it('leaves out what was cancelled, of today and of later days, and keeps the rest in order', () => {
    const list = new EventList<number>(days, 4, 0);
    const nodes = [0.1, 0.1, 0.2, 2.5, 2.4, 2.5].map((time, owner) =>
      schedule(list, owner, time, eventKind.release),
    );
    for (const gone of [1, 3]) list.cancel(nodes[gone]);
    expect(nodes[1].isScheduled).toBe(false);
    expect(drain(list)).toEqual([0, 2, 4, 5]);
  });

  it('never keeps an event at or beyond the horizon', () => {
    const list = new EventList<number>(days, 4, 0);
    expect(schedule(list, 0, days, eventKind.release).isScheduled).toBe(false);
    expect(schedule(list, 1, days - 0.001, eventKind.release).isScheduled).toBe(true);
  });

  it('parks nodes outside time, and a parked node can be taken out from anywhere', () => {
    const list = new EventList<number>(days, 4, 2);
    const nodes = [0, 1, 2].map((owner) => new EventNode(owner));
    for (const node of nodes) list.park(node, 1);
    list.cancel(nodes[1]);
    expect(list.firstParked(0)).toBeNull();
    expect(list.firstParked(1)).toBe(nodes[2]);
    expect(nodes[2].next).toBe(nodes[0]);
    expect(drain(list)).toEqual([]);
  });
});
