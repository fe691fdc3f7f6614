import { describe, expect, it } from 'vitest';
import { scenarioOf } from '../../../test/support/scenarioOf.ts';
import { kernelHost } from '../../../workers/startKernel.ts';
import { compile } from '../compile/model.ts';
import { SimulatedWinter } from './simulatedWinter.ts';

/** A winter of a stream of calls that come at this rate on weekdays, begun. */
function callsAt(ratePerDay: number): SimulatedWinter {
  const streams = [
    {
      ...{ id: 'calls', name: 'Calls', scope: 'system', ratePerDay },
      weekday: [1.1, 1.1, 1.1, 1.1, 1.1, 0.75, 0.75],
      routes: [{ to: [{ to: 'leave' }] }],
    },
  ];
  const winter = new SimulatedWinter(compile(scenarioOf({ streams })), kernelHost);
  winter.begin(1, 2, 0);
  return winter;
}

describe('a replication', () => {
  it('has a memory of its own: another that begins changes nothing in it', () => {
    const [first, second] = [callsAt(20), callsAt(20)];
    first.advance(1, 0);
    second.begin(3, 4, 1);
    first.advance(2, 0);
    const alone = callsAt(20);
    alone.advance(2, 0);
    expect(Array.from(first.flows[0].arrived)).toEqual(Array.from(alone.flows[0].arrived));
  });

  it('names the stream of a day on which more people are expected than can be drawn, and begins anew after it', () => {
    const winter = callsAt(5000);
    expect(() => winter.advance(1, 0)).toThrow(
      '5500 people are expected on one day by stream "calls" (system); allowed: at most 5000 a day',
    );
    winter.begin(1, 2, 1);
    expect([winter.now, winter.day, winter.countInside()]).toEqual([0, 0, 0]);
  });
});
