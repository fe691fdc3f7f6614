import { expect, it } from 'vitest';
import { timeAxis } from '../timeAxis.ts';
import { overviewPath } from './overviewPath.ts';

it('steps from day to day and stays within its height', () => {
  const axis = timeAxis(3, 10, 40);
  expect(overviewPath([0.5, NaN, 2], axis, 20)).toBe('M10 20V10H20V20H30V0H40V20Z');
  expect(overviewPath([], axis, 20)).toBe('');
});
