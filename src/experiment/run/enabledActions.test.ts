import { expect, it } from 'vitest';
import { seedKey } from '../../sim/random/seedKey.ts';
import { randomOrder } from './enabledActions.ts';

const seed = seedKey('orders');
const keysOf = (count: number) => Array.from({ length: count }, (_, at) => `action${at}`);

it('is a permutation, the same for one winter and another for the next', () => {
  const order = randomOrder(keysOf(20), seed, 3);
  expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, at) => at));
  expect(randomOrder(keysOf(20), seed, 3)).toEqual(order);
  expect(randomOrder(keysOf(20), seed, 4)).not.toEqual(order);
  expect(randomOrder([], seed, 1)).toEqual([]);
  expect(randomOrder(keysOf(1), seed, 1)).toEqual([0]);
});

it('has the others in the same order when a part comes or goes, or stands elsewhere in the file', () => {
  const keys = keysOf(9);
  for (let winter = 0; winter < 20; winter += 1) {
    const named = (of: readonly string[]) => randomOrder(of, seed, winter).map((at) => of[at]);
    const more = ['another', ...keys.toReversed()];
    expect(named(more).filter((key) => key !== 'another')).toEqual(named(keys));
  }
});

it('makes every order of four alike likely', () => {
  const n = 24_000;
  const counts = new Map<string, number>();
  for (let winter = 0; winter < n; winter += 1) {
    const key = randomOrder(keysOf(4), seed, winter).join('');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  expect(counts.size).toBe(24);
  const expected = n / 24;
  const chiSquared = [...counts.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  // 23 degrees of freedom: mean 23, standard deviation √46; four of them above the mean.
  expect(chiSquared).toBeLessThan(23 + 4 * Math.sqrt(46));
});
