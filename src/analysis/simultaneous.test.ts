import { describe, expect, it } from 'vitest';
import { seedKey } from '../sim/random/seedKey.ts';
import { normalDraw } from '../sim/random/normalDraw.ts';
import { uniform } from '../sim/random/uniform.ts';
import { meanEstimate } from './estimate.ts';
import { simultaneousFactor, simultaneousIntervals } from './simultaneous.ts';
import { student975 } from './studentQuantile.ts';

const [keyA, keyB] = seedKey('simultaneous test');
let drawn = 0;
const sample = (length: number) =>
  Float64Array.from({ length }, () => normalDraw(uniform(keyA, keyB, drawn++)));

describe('simultaneous intervals', () => {
  it('one comparison alone has its plain interval', () => {
    const values = sample(50);
    const { low, high } = meanEstimate(values)!;
    const [interval] = simultaneousIntervals([values]);
    expect(interval.low).toBeCloseTo(low!, 12);
    expect(interval.high).toBeCloseTo(high!, 12);
  });

  it('comparisons that move together need no more than one does', () => {
    const values = sample(200);
    const same = [values, values.map((value) => 3 * value + 1), values.map((value) => -value)];
    // The 95th percentile of 1,000 resamples has a standard error of about 0.05.
    expect(Math.abs(simultaneousFactor(same) - student975(199))).toBeLessThan(0.2);
  });

  it('independent ones need about what Šidák gives: 3.13 for thirty', () => {
    const factor = simultaneousFactor(Array.from({ length: 30 }, () => sample(400)));
    expect(Math.abs(factor - 3.13)).toBeLessThan(0.2);
  });

  it('covers all true values at once in about 95 of 100 trials', () => {
    const trials = 300;
    let covered = 0;
    for (let trial = 0; trial < trials; trial++) {
      const shared = sample(60);
      const each = Array.from({ length: 8 }, () => sample(60).map((value, at) => value + shared[at]));
      const intervals = simultaneousIntervals(each);
      if (intervals.every(({ low, high }) => low! <= 0 && high! >= 0)) covered++;
    }
    const error = Math.sqrt((0.95 * 0.05) / trials);
    expect(Math.abs(covered / trials - 0.95)).toBeLessThan(4 * error);
  });

  it('is null where a comparison has no interval of its own, and a mean that never varies stands alone', () => {
    const [none, still, other] = simultaneousIntervals([
      Float64Array.of(NaN, NaN),
      Float64Array.of(2, 2),
      Float64Array.of(0, 1),
    ]);
    expect(none).toEqual({ low: null, high: null });
    expect(still).toEqual({ low: 2, high: 2 });
    expect(other.low).toBeLessThan(0);
  });
});
