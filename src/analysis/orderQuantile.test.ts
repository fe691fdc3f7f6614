import { describe, expect, it } from 'vitest';
import { uniform } from '../sim/random/uniform.ts';
import { orderQuantile, orderStatistic, sorted } from './orderQuantile.ts';

const oneTo = (n: number) => Float64Array.from({ length: n }, (_, i) => n - i);

describe('orderStatistic', () => {
  it.each([
    [0, 1],
    [0.05, 1],
    [0.25, 2],
    [0.26, 3],
    [0.5, 4],
    [0.95, 8],
    [1, 8],
  ])('at %d of 1 to 8', (probability, expected) => {
    expect(orderStatistic(sorted(oneTo(8)), probability)).toBe(expected);
  });

  it('is null of nothing', () => expect(orderStatistic(sorted(Float64Array.of(NaN)), 0.5)).toBeNull());
});

describe('orderQuantile', () => {
  it('brackets the median of ten by the second and the ninth', () => {
    // Conover (1999), table A3: 1 - 2 × 11/1024 = 97.9%; the third and the eighth would have 89.1%.
    expect(orderQuantile(oneTo(10), 0.5)).toEqual({ value: 5, low: 2, high: 9, n: 10 });
  });

  it('says what is out of reach', () => {
    // 0.95^71 = 0.0262 and 0.95^72 = 0.0249: the first is too likely to have missed the tail.
    expect(orderQuantile(oneTo(10), 0.05)).toMatchObject({ value: null, low: null });
    expect(orderQuantile(oneTo(20), 0.05)).toMatchObject({ value: 1, low: null });
    expect(orderQuantile(oneTo(71), 0.95).high).toBeNull();
    expect(orderQuantile(oneTo(72), 0.05).low).toBe(1);
    expect(orderQuantile(oneTo(5), 0.5)).toEqual({ value: 3, low: null, high: null, n: 5 });
    expect(orderQuantile(new Float64Array(0), 0.5)).toEqual({ value: null, low: null, high: null, n: 0 });
  });

  it('covers at least as often as it says', () => {
    // 2,000 runs of 150 uniform values, 90th percentile; standard error 0.5 points.
    const runs = 2000;
    let covered = 0;
    for (let run = 0; run < runs; run++) {
      const { low, high } = orderQuantile(
        Float64Array.from({ length: 150 }, (_, i) => uniform(run, i, 1)),
        0.9,
      );
      if (low! <= 0.9 && 0.9 <= high!) covered += 1;
    }
    expect(covered / runs).toBeGreaterThan(0.95 - 4 * 0.005);
    expect(covered / runs).toBeLessThan(0.985);
  });
});
