import { expect, it } from 'vitest';
import { student975 } from './studentQuantile.ts';

it.each([
  // Abramowitz and Stegun, table 26.10, with more digits from R's qt(0.975, df).
  [1, 12.7062047361747],
  [2, 4.30265272974946],
  [5, 2.57058183563632],
  [10, 2.22813885196494],
  [30, 2.04227245630124],
  [100, 1.98397151852355],
  [999, 1.96234146113345],
  [1e6, 1.959966356814],
])('gives the 97.5 per cent point for %d degrees of freedom: %d', (degrees, expected) => {
  expect(student975(degrees)).toBeCloseTo(expected, 9);
});

it('needs a degree of freedom', () => expect(() => student975(0)).toThrow(RangeError));
