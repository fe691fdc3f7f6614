import { describe, expect, it } from 'vitest';
import { incompleteGammaUpper } from '../math/incompleteGamma.ts';
import { seedKey } from '../random/seedKey.ts';
import { uniform } from '../random/uniform.ts';
import { quantile } from './registry.ts';
import { poissonInverse } from './poissonInverse.ts';

const [A, B] = seedKey('poisson');

describe('poissonInverse', () => {
  // Computed with another library.
  it.each([
    [0.3, [0, 0, 0, 0, 1, 3, 8]],
    [12, [0, 5, 11, 12, 17, 24, 38]],
    [49, [13, 33, 47, 49, 58, 72, 96]],
    [50, [14, 34, 48, 50, 59, 73, 98]],
    [51, [15, 35, 49, 51, 60, 74, 99]],
    [700, [547, 639, 693, 700, 734, 783, 864]],
    [5000, [4582, 4836, 4982, 5000, 5091, 5220, 5430]],
  ])('of mean %d', (mean, expected) => {
    expect([1e-9, 0.01, 0.4, 0.5, 0.9, 0.999, 1 - 1e-9].map((u) => poissonInverse(mean, u))).toEqual(
      expected,
    );
  });

  it('is the smallest count that is enough', () => {
    for (let i = 0; i < 20000; i++) {
      const mean = Math.exp(uniform(A, B, 2 * i) * 14 - 5.5);
      const u = uniform(A, B, 2 * i + 1);
      const k = poissonInverse(mean, u);
      expect(incompleteGammaUpper(k + 1, mean)).toBeGreaterThan(u - 1e-12);
      if (k > 0) expect(incompleteGammaUpper(k, mean)).toBeLessThan(u + 1e-12);
    }
  });

  it('never falls when the mean rises at the same u', () => {
    for (let i = 0; i < 100; i++) {
      const u = uniform(A, B + 1, i);
      let last = 0;
      for (let mean = 0; mean <= 120; mean += 0.37) {
        const k = poissonInverse(mean, u);
        expect(k).toBeGreaterThanOrEqual(last);
        last = k;
      }
    }
  });

  it('never falls when u rises at the same mean', () => {
    for (const mean of [0.01, 3, 49.99, 50, 4999]) {
      let last = 0;
      for (let u = 0; u < 1; u += 0.00071) {
        const k = poissonInverse(mean, u);
        expect(k).toBeGreaterThanOrEqual(last);
        last = k;
      }
    }
  });

  it('has edges', () => {
    expect([poissonInverse(0, 0.99), poissonInverse(3, 0), poissonInverse(300, 0)]).toEqual([0, 0, 0]);
    expect(poissonInverse(3, 1 - 2 ** -53)).toBeLessThan(60);
    expect(poissonInverse(3000, 1 - 2 ** -53)).toBeLessThan(3600);
    for (const mean of [-1, 5001, NaN]) expect(() => poissonInverse(mean, 0.5)).toThrow(RangeError);
  });
});

describe('negative binomial quantiles', () => {
  // Computed with another library.
  it.each([
    [10, 30, [0, 4, 9, 26, 75]],
    [0.5, 3, [0, 0, 0, 9, 87]],
    [3000, 9e5, [380, 1866, 2901, 5634, 12515]],
  ])('of mean %d and variance %d', (mean, variance, expected) => {
    const found = [1e-6, 0.1, 0.5, 0.99, 1 - 1e-9].map((u) =>
      quantile({ kind: 'negativeBinomial', mean, variance }, u),
    );
    expect(found).toEqual(expected);
  });
});
