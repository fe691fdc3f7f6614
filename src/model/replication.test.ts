import { describe, expect, it } from 'vitest';
import { scenarioOf } from '../../test/support/scenarioOf.ts';
import { compile } from './compile/model.ts';
import { Replication } from './replication.ts';

describe('a replication', () => {
  it('holds the records of its thread until another one begins, and cannot go on after that', () => {
    const model = compile(scenarioOf({}));
    const [first, second] = [new Replication(model), new Replication(model)];
    first.begin(1, 2, 0);
    first.advance(1, 0);
    second.begin(1, 2, 1);
    expect(() => first.advance(2, 0)).toThrow('another winter has begun');
    second.advance(1, 0);
    first.begin(1, 2, 0);
    first.advance(2, 0);
    expect(first.now).toBe(2);
  });

  it('names the stream of a day on which more people are expected than can be drawn', () => {
    const streams = [
      {
        ...{ id: 'calls', name: 'Calls', scope: 'system', ratePerDay: 5000 },
        weekday: [1.1, 1.1, 1.1, 1.1, 1.1, 0.75, 0.75],
        routes: [{ to: [{ to: 'leave' }] }],
      },
    ];
    const winter = new Replication(compile(scenarioOf({ streams })));
    winter.begin(1, 2, 0);
    expect(() => winter.advance(1, 0)).toThrow(
      '5500 people are expected on one day by stream "calls" (system); allowed: at most 5000 a day',
    );
  });
});
