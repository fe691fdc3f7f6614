import { describe, expect, it } from 'vitest';
import { bootstrapWeights, resamples } from '../experiment/summary/bootstrapWeights.ts';
import { normalDraw } from '../sim/random/normalDraw.ts';
import { uniform } from '../sim/random/uniform.ts';
import { meanEstimate } from './estimate.ts';
import { WinterBootstrap } from './winterBootstrap.ts';

const n = 400;
const draws = (key: number) =>
  Float64Array.from({ length: n }, (_, winter) => 10 + normalDraw(uniform(key, 7, winter)));

describe('the bootstrap over winters', () => {
  const bootstrap = new WinterBootstrap(n);

  it('gives about the interval of Student’s t where that holds', () => {
    const values = draws(1);
    const { mean, low, high } = bootstrap.mean(values)!;
    const expected = meanEstimate(values)!;
    expect(mean).toBeCloseTo(expected.mean, 12);
    // The ends of 100 resamples: about a fifth of the half-width off.
    const halfWidth = expected.high! - expected.mean;
    expect(Math.abs(low! - expected.low!)).toBeLessThan(0.5 * halfWidth);
    expect(Math.abs(high! - expected.high!)).toBeLessThan(0.5 * halfWidth);
  });

  it('gives about the interval that the delta method gives of a ratio of totals', () => {
    const [above, below] = [draws(2), draws(3)];
    const { mean, low, high } = bootstrap.ratio(above, below)!;
    const total = (values: Float64Array) => values.reduce((sum, one) => sum + one, 0);
    expect(mean).toBeCloseTo(total(above) / total(below), 12);
    const residuals = meanEstimate(above.map((one, winter) => one - mean * below[winter]))!;
    const halfWidth = residuals.high! / (total(below) / n);
    expect(Math.abs(mean - low! - halfWidth)).toBeLessThan(0.5 * halfWidth);
    expect(Math.abs(high! - mean - halfWidth)).toBeLessThan(0.5 * halfWidth);
  });

  it('leaves out winters without the figure; none gives nothing', () => {
    const values = draws(4).map((value, winter) => (winter % 2 === 0 ? NaN : value));
    expect(bootstrap.mean(values)!.n).toBe(n / 2);
    expect(bootstrap.mean(values.map(() => NaN))).toBeNull();
    expect(bootstrap.ratio(values, new Float64Array(n))).toBeNull();
    const rare = new Float64Array(n);
    rare[5] = 2;
    expect(bootstrap.ratio(rare, rare)).toEqual({ mean: 1, low: null, high: null, n });
    expect(bootstrap.mean(new Float64Array(n).fill(3))).toEqual({ mean: 3, low: 3, high: 3, n });
  });

  it('gives to the last bit what adding up resample by resample gives, zeros, gaps and all', () => {
    const some = draws(5).map((value, winter) => [value, 0, -value, winter % 7 === 0 ? NaN : 0][winter % 4]);
    const whole = some.map((value) => (Number.isNaN(value) ? 0 : value));
    const ones = new Float64Array(n).fill(1);
    const below = draws(6).map((value, winter) => (winter % 5 === 0 ? NaN : Math.abs(value)));
    const there = some.map((value) => (Number.isNaN(value) ? NaN : 1));
    expect(bootstrap.mean(whole)).toEqual(plainly(whole, ones));
    expect(bootstrap.mean(some)).toEqual(plainly(some, there));
    expect(bootstrap.mean(whole.slice(0, 30))).toEqual(plainly(whole.slice(0, 30), ones));
    expect(bootstrap.ratio(some, below)).toEqual(plainly(some, below));
  });
});

/** The same by its definition. */
function plainly(above: Float64Array, below: Float64Array) {
  const weights = new Uint8Array(resamples);
  const sums = Array.from({ length: resamples }, () => ({ top: 0, bottom: 0 }));
  let [top, bottom, count] = [0, 0, 0];
  above.forEach((up, winter) => {
    const down = below[winter];
    if (Number.isNaN(up) || Number.isNaN(down)) return;
    [top, bottom, count] = [top + up, bottom + down, count + 1];
    bootstrapWeights(winter, weights);
    sums.forEach((sum, at) => {
      sum.top += weights[at] * up;
      sum.bottom += weights[at] * down;
    });
  });
  const ratios = sums.map((sum) => sum.top / sum.bottom).sort((a, b) => a - b);
  return { mean: top / bottom, low: ratios[2], high: ratios[97], n: count };
}
