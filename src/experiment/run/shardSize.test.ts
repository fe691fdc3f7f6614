import { describe, expect, it } from 'vitest';
import { variantsOfShard, wintersOfShard } from './shardSize.ts';

const usual = { width: 2, variants: 1, together: 1, perSecond: 100, rounds: 10, left: 10_000 };

describe('wintersOfShard', () => {
  it.each([
    ['150 ms of a worker that does 50 a second', {}, 7],
    ['one winter while the speed is unknown', { perSecond: 0 }, 1],
    ['one winter at first', { rounds: 3 }, 1],
    ['never less than one', { perSecond: 1 }, 1],
    ['not more than memory likes', { perSecond: 1e6 }, 250],
    ['smaller towards the end, to share the rest', { left: 8 }, 2],
    ['no more than are left', { perSecond: 1e6, variants: 50, left: 3 }, 3],
    ['shorter when a round has many shards', { variants: 40, perSecond: 200 }, 7],
    ['as many as all variants of a scenario get through', { variants: 3, together: 3 }, 2],
    ['not shorter for variants that share a shard', { variants: 40, together: 40, perSecond: 2000 }, 3],
    ['one winter where the variants take longer', { variants: 40, together: 40 }, 1],
  ])('%s', (_what, changes, expected) => {
    expect(wintersOfShard({ ...usual, ...changes })).toBe(expected);
  });
});

describe('variantsOfShard', () => {
  const many = { ...usual, variants: 40, together: 40 };
  it.each([
    ['one at first, for the first picture', { rounds: 0 }, 1, 1],
    ['one while the speed is unknown', { perSecond: 0 }, 1, 1],
    ['400 ms of a worker that does 50 a second', {}, 1, 20],
    ['fewer where each has several winters', {}, 5, 4],
    ['never less than one', { perSecond: 1 }, 1, 1],
    ['not more than memory likes', { perSecond: 1e6 }, 10, 25],
    ['fewer towards the end, to share the rest', { left: 1 }, 1, 10],
  ])('%s', (_what, changes, count, expected) => {
    expect(variantsOfShard({ ...many, ...changes }, count)).toBe(expected);
  });
});
