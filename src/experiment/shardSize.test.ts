import { describe, expect, it } from 'vitest';
import { shardSize } from './shardSize.ts';

const usual = { width: 2, variants: 1, perSecond: 100, rounds: 10, left: 10_000 };

describe('shardSize', () => {
  it.each([
    ['150 ms of a worker that does 50 a second', {}, 7],
    ['one winter while the speed is unknown', { perSecond: 0 }, 1],
    ['one winter at first', { rounds: 3 }, 1],
    ['never less than one', { perSecond: 1 }, 1],
    ['not more than memory likes', { perSecond: 1e6 }, 250],
    ['smaller towards the end, to share the rest', { left: 8 }, 2],
    ['no more than are left', { perSecond: 1e6, variants: 50, left: 3 }, 3],
    ['shorter when a round has many variants', { variants: 40, perSecond: 200 }, 7],
  ])('%s', (_what, changes, expected) => {
    expect(shardSize({ ...usual, ...changes })).toBe(expected);
  });
});
