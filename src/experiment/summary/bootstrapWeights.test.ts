import { expect, it } from 'vitest';
import { bootstrapWeights, resamples } from './bootstrapWeights.ts';

function weightsOf(winter: number): Uint8Array {
  const weights = new Uint8Array(resamples);
  bootstrapWeights(winter, weights);
  return weights;
}

it('has Poisson(1) weights: mean and variance 1, e^-1 of them 0', () => {
  const n = 2000 * resamples;
  const all = Array.from({ length: 2000 }, (_, winter) => [...weightsOf(winter)]).flat();
  const mean = all.reduce((sum, one) => sum + one, 0) / n;
  const square = all.reduce((sum, one) => sum + (one - 1) * (one - 1), 0) / n;
  const none = all.filter((one) => one === 0).length / n;
  // Four standard errors; the fourth central moment of Poisson(1) is 4, so the variance of the square is 3.
  expect(Math.abs(mean - 1)).toBeLessThan(4 / Math.sqrt(n));
  expect(Math.abs(square - 1)).toBeLessThan(4 * Math.sqrt(3 / n));
  expect(Math.abs(none - Math.exp(-1))).toBeLessThan(4 * Math.sqrt(0.2325 / n));
});

it('depends on the winter alone', () => {
  expect(weightsOf(7)).toEqual(weightsOf(7));
  expect(weightsOf(7)).not.toEqual(weightsOf(8));
});
