import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../sim/math/normalQuantile.ts';
import { uniform } from '../sim/random/uniform.ts';
import { amountEstimate, halfWidthOfMean, meanEstimate, shareEstimate } from './estimate.ts';

describe('meanEstimate', () => {
  it('has the mean, the standard deviation and the t interval of a small sample', () => {
    // 2, 4, 4, 4, 5, 5, 7, 9: mean 5, squares 32, sd sqrt(32/7) = 2.13809; t(7) = 2.364624, margin 1.787472.
    const estimate = meanEstimate(Float64Array.of(2, 4, NaN, 4, 4, 5, 5, 7, 9))!;
    expect(estimate.n).toBe(8);
    expect(estimate.mean).toBe(5);
    expect(estimate.sd).toBeCloseTo(2.1380899, 7);
    expect(estimate.low).toBeCloseTo(5 - 1.787489, 5);
    expect(estimate.high).toBeCloseTo(5 + 1.787489, 5);
  });

  it('has no spread from one winter and nothing from none', () => {
    expect(meanEstimate(Float64Array.of(NaN, 3))).toEqual({ mean: 3, sd: null, low: null, high: null, n: 1 });
    expect(meanEstimate(Float64Array.of(NaN, NaN))).toBeNull();
    expect(meanEstimate(new Float64Array(0))).toBeNull();
  });

  it('is exact when all are the same', () => {
    const same = new Float64Array(1000).fill(0.1);
    expect(meanEstimate(same)).toEqual({ mean: 0.1, sd: 0, low: 0.1, high: 0.1, n: 1000 });
  });

  it('covers as often as it says', () => {
    // 4,000 samples of 8 normal values; standard error 0.35 points.
    const runs = 4000;
    let covered = 0;
    for (let run = 0; run < runs; run++) {
      const values = Float64Array.from({ length: 8 }, (_, i) => 10 + 3 * normalQuantile(uniform(run, i, 1)));
      const { low, high } = meanEstimate(values)!;
      if (low! <= 10 && 10 <= high!) covered += 1;
    }
    expect(Math.abs(covered / runs - 0.95)).toBeLessThan(4 * 0.0035);
  });
});

describe('shareEstimate', () => {
  it("has Wilson's interval, and none from one winter", () => {
    const shares = Float64Array.of(...Array<number>(29).fill(0), 1, NaN);
    const estimate = shareEstimate(shares.slice(1))!;
    expect([estimate.mean, estimate.n]).toEqual([1 / 29, 29]);
    expect(estimate.low).toBeCloseTo(0.0061, 4);
    expect(estimate.high).toBeCloseTo(0.1718, 4);
    expect(shareEstimate(Float64Array.of(1))).toEqual({ mean: 1, sd: null, low: null, high: null, n: 1 });
  });

  it('has a bound when it never or always happens', () => {
    expect(shareEstimate(new Float64Array(20))).toMatchObject({ mean: 0, sd: 0, low: 0 });
    expect(shareEstimate(new Float64Array(20))!.high).toBeCloseTo(0.1611, 4);
    expect(shareEstimate(new Float64Array(20).fill(1))!.low).toBeCloseTo(1 - 0.1611, 4);
  });
});

describe('amountEstimate', () => {
  it('cuts the interval of what cannot be below zero, and above the highest where there is one', () => {
    const rare = Float64Array.of(0, 0, 270);
    expect(meanEstimate(rare)!.low).toBeLessThan(0);
    expect(amountEstimate(rare)).toEqual({ ...meanEstimate(rare)!, low: 0 });
    const share = Float64Array.of(0.9, 1, 1);
    expect(meanEstimate(share)!.high).toBeGreaterThan(1);
    expect(amountEstimate(share, 1)!.high).toBe(1);
    // A precision is still that of the interval before it was cut.
    expect(halfWidthOfMean(amountEstimate(rare)!)).toBeCloseTo(halfWidthOfMean(meanEstimate(rare)!)!, 9);
    expect(halfWidthOfMean(amountEstimate(Float64Array.of(1))!)).toBeNull();
  });
});
