import { expect, it } from 'vitest';
import { mean } from '../../../sim/distributions/registry.ts';
import type { Distribution } from '../../../sim/distributions/types.ts';
import { densityOf } from './densityOf.ts';
import { distributionForms, inForm } from './distributionForms.ts';
import { scaledBy } from './scaledBy.ts';

it('draws a curve that is highest at the likeliest value', () => {
  const { points, bars } = densityOf({ kind: 'triangular', low: 0, mode: 3, high: 4 });
  expect(bars).toBe(false);
  const top = points.find(({ height }) => height === 1);
  expect(Math.abs(top!.x - 3)).toBeLessThan(0.1);
  expect(points.every(({ height }) => height >= 0 && height <= 1)).toBe(true);
});

it('draws single values as bars', () => {
  const { points, bars } = densityOf({ kind: 'empirical', values: [1, 2, 5], weights: [1, 2, 1] });
  expect(bars).toBe(true);
  expect(points.map(({ x }) => x)).toEqual([1, 2, 5]);
  expect(points.map(({ height }) => Number(height.toFixed(2)))).toEqual([0.5, 1, 0.5]);
  expect(densityOf({ kind: 'constant', value: 3 }).points).toEqual([{ x: 3, height: 1 }]);
});

it.each(distributionForms.map((form) => [form.id, form] as const))('scales %s with its mean', (_, form) => {
  const before = inForm(12, form) as Distribution;
  const after = scaledBy(before, 1.5) as Distribution;
  expect(mean(after) / mean(before)).toBeCloseTo(1.5, 2);
});
