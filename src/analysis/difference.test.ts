import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../sim/math/normalQuantile.ts';
import { uniform } from '../sim/random/uniform.ts';
import { meanDifference, shareDifference } from './difference.ts';

describe('meanDifference', () => {
  it('pairs the winters in which both figures exist', () => {
    // Differences 1, 2, 3 in the first, second and fourth winters; t(2) = 4.302653, margin 2.484138.
    const from = Float64Array.of(10, 20, NaN, 40, 50);
    const to = Float64Array.of(11, 22, 33, 43, NaN);
    const difference = meanDifference(from, to)!;
    expect(difference).toMatchObject({ mean: 2, n: 3, differing: 3 });
    expect(difference.low).toBeCloseTo(2 - 2.484138, 6);
    expect(difference.high).toBeCloseTo(2 + 2.484138, 6);
  });

  it('is nothing without a common winter, without an interval from one, and exact between equals', () => {
    expect(meanDifference(Float64Array.of(1, NaN), Float64Array.of(NaN, 1))).toBeNull();
    expect(meanDifference(Float64Array.of(1), Float64Array.of(3))).toEqual({
      mean: 2,
      low: null,
      high: null,
      n: 1,
      differing: 1,
    });
    const same = Float64Array.of(0.1, 0.7, 3);
    expect(meanDifference(same, same)).toEqual({ mean: 0, low: 0, high: 0, n: 3, differing: 0 });
  });

  it('covers as often as it says where the winters themselves differ far more', () => {
    // 3,000 runs of 10 winters, effect -2; standard error 0.4 points.
    const runs = 3000;
    let covered = 0;
    for (let run = 0; run < runs; run++) {
      const from = Float64Array.from({ length: 10 }, (_, i) => 100 * uniform(run, i, 1));
      const to = from.map((value, i) => value - 2 + normalQuantile(uniform(run, i, 2)));
      const { low, high } = meanDifference(from, to)!;
      if (low! <= -2 && -2 <= high!) covered += 1;
    }
    expect(Math.abs(covered / runs - 0.95)).toBeLessThan(4 * 0.004);
  });
});

describe('shareDifference', () => {
  it('has a bound when no winter differs: 1 - 0.025^(1/n) either way', () => {
    const same = Float64Array.from({ length: 10 }, (_, i) => i % 2);
    const { mean, low, high, differing } = shareDifference(same, same)!;
    expect([mean, differing]).toEqual([0, 0]);
    expect(low).toBeCloseTo(-0.3084971, 6);
    expect(high).toBeCloseTo(0.3084971, 6);
  });

  it('adds one to either kind of change (Bonett and Price)', () => {
    // 100 winters, 12 change to 1 and 2 to 0: (13 - 3)/102 +- 1.959964 sqrt((16/102 - (10/102)^2)/102).
    const from = Float64Array.from({ length: 100 }, (_, i) => (i < 2 ? 1 : 0));
    const to = Float64Array.from({ length: 100 }, (_, i) => (i >= 2 && i < 14 ? 1 : 0));
    const { mean, low, high, differing } = shareDifference(from, to)!;
    expect([mean, differing]).toEqual([0.1, 14]);
    expect(low).toBeCloseTo(0.0235699, 6);
    expect(high).toBeCloseTo(0.1725085, 6);
  });

  it('covers as often as it says or a little more', () => {
    // 3,000 runs of 60 winters, of which 12% change one way and 4% the other; standard error 0.4 points.
    const runs = 3000;
    let covered = 0;
    for (let run = 0; run < runs; run++) {
      const kind = Float64Array.from({ length: 60 }, (_, i) => uniform(run, i, 1));
      const from = kind.map((u) => (u < 0.04 || u > 0.7 ? 1 : 0));
      const to = kind.map((u) => (u > 0.58 ? 1 : 0));
      const { low, high } = shareDifference(from, to)!;
      if (low! <= 0.08 && 0.08 <= high!) covered += 1;
    }
    expect(covered / runs).toBeGreaterThan(0.95 - 4 * 0.004);
    expect(covered / runs).toBeLessThan(0.98);
  });

  it('stays within -1 and 1', () => {
    const { low, high } = shareDifference(new Float64Array(3), new Float64Array(3).fill(1))!;
    expect(low).toBeGreaterThan(-1);
    expect(high).toBe(1);
  });
});
