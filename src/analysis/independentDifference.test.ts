import { describe, expect, it } from 'vitest';
import { normalDraw } from '../sim/random/normalDraw.ts';
import { seedKey } from '../sim/random/seedKey.ts';
import { uniform } from '../sim/random/uniform.ts';
import { meanEstimate, shareEstimate } from './estimate.ts';
import { newcombe, welch } from './independentDifference.ts';

const [keyA, keyB] = seedKey('independent differences');
let drawn = 0;
const sample = (n: number, sd: number) =>
  meanEstimate(Float64Array.from({ length: n }, () => sd * normalDraw(uniform(keyA, keyB, drawn++))))!;
const ones = (count: number, n: number) => Float64Array.from({ length: n }, (_, at) => (at < count ? 1 : 0));

describe('a difference of two independent means', () => {
  it('has the interval of the textbook (Welch)', () => {
    const before = meanEstimate(Float64Array.of(1, 2, 3, 4, 5))!;
    const after = meanEstimate(Float64Array.of(3, 5, 7, 9, 11, 13))!;
    // means 3 and 8, variances of the means 0.5 and 14/6; 6.97 degrees of freedom, taken as 6: t = 2.4469
    const { mean, low, high } = welch(before, after);
    expect(mean).toBe(5);
    const margin = 2.446912 * Math.sqrt(0.5 + 14 / 6);
    expect(low).toBeCloseTo(5 - margin, 4);
    expect(high).toBeCloseTo(5 + margin, 4);
  });

  it('holds the truth in about 95 of 100 repetitions with unequal spread', () => {
    let held = 0;
    const repetitions = 2_000;
    for (let repetition = 0; repetition < repetitions; repetition += 1) {
      const { low, high } = welch(sample(12, 1), sample(40, 3));
      if (low! <= 0 && high! >= 0) held += 1;
    }
    const error = Math.sqrt((0.95 * 0.05) / repetitions);
    expect(Math.abs(held / repetitions - 0.95)).toBeLessThan(4 * error + 0.005);
  });
});

describe('a difference of two independent proportions', () => {
  it('has the interval of the published example (Newcombe 1998, 56/70 against 48/80)', () => {
    const { mean, low, high } = newcombe(shareEstimate(ones(48, 80))!, shareEstimate(ones(56, 70))!);
    expect(mean).toBeCloseTo(0.2, 10);
    expect(low).toBeCloseTo(0.0524, 4);
    expect(high).toBeCloseTo(0.3339, 4);
  });

  it('has a width where both are none', () => {
    const { mean, low, high } = newcombe(shareEstimate(ones(0, 50))!, shareEstimate(ones(0, 50))!);
    expect(mean).toBe(0);
    expect(low).toBeLessThan(0);
    expect(high).toBeGreaterThan(0);
  });
});
