import { expect, it } from 'vitest';
import { meanDifference } from '../difference.ts';
import { effectDifferences } from './effectDifferences.ts';

const one = {
  a: Float64Array.of(-4, -2, -3, -5),
  b: Float64Array.of(0, -1, 0, -1),
  c: Float64Array.of(1, 1),
};
const other = { a: Float64Array.of(-5, -4, -3, -7, -9), b: Float64Array.of(0, -1, 0, -1) };

it('takes one answer from the other winter by winter, as far as both go, with intervals that hold together', () => {
  const found = effectDifferences(one, other);
  expect([...found.keys()]).toEqual(['a', 'b']);
  const plain = meanDifference(one.a, other.a)!;
  const { mean, low, high, n, together } = found.get('a')!;
  expect([mean, n]).toEqual([-1.25, 4]);
  expect([low, high]).toEqual([plain.low, plain.high]);
  expect(together!.low).toBeLessThanOrEqual(low!);
  expect(together!.high).toBeGreaterThanOrEqual(high!);
  expect(found.get('b')).toEqual({ mean: 0, low: 0, high: 0, n: 4, together: { low: 0, high: 0 } });
});

it('gives one action alone its own interval', () => {
  const { together, low } = effectDifferences({ a: one.a }, { a: other.a }).get('a')!;
  expect([together, low === null]).toEqual([null, false]);
});
