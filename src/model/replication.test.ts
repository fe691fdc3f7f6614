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
});
