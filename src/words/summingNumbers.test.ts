import fc from 'fast-check';
import { expect, it } from 'vitest';
import { summingNumbers, summingPercentages } from './summingNumbers.ts';

it('gives what is left over to those that lost most', () => {
  expect(summingNumbers([120.4, 60.4, 1.2])).toEqual([121, 60, 1]);
  expect(summingNumbers([60.7, 60.7, 60.6, 0])).toEqual([61, 61, 60, 0]);
  expect(summingNumbers([0.25, 0.25, 0.5], -1)).toEqual([0.3, 0.2, 0.5]);
  expect(summingNumbers([])).toEqual([]);
});

it('adds up to the whole, each within one unit of its part', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9_999 }), { minLength: 2, maxLength: 4 }), (counts) => {
      const total = counts.reduce((sum, count) => sum + count, 0);
      fc.pre(total > 0);
      const parts = counts.map((count) => (182 * count) / total);
      const rounded = summingNumbers(parts);
      expect(rounded.reduce((sum, part) => sum + part, 0)).toBe(182);
      rounded.forEach((part, at) => expect(Math.abs(part - parts[at]!)).toBeLessThan(1));
    }),
  );
});

it('never says none or all of a share that is neither', () => {
  expect(summingPercentages([0.996, 0.003, 0.001, 0])).toEqual(['over 99%', 'under 1%', 'under 1%', '0%']);
  expect(summingPercentages([1 / 3, 1 / 3, 1 / 3])).toEqual(['34%', '33%', '33%']);
});
