import { describe, expect, it } from 'vitest';
import { normalCdf } from './normalCdf.ts';
import { normalQuantile } from './normalQuantile.ts';

/** Computed with 40 digits: x and the standard normal distribution function at x. */
const CDF = [
  [-30, 4.90671392714818706e-198],
  [-10, 7.61985302416052607e-24],
  [-5, 2.86651571879193912e-7],
  [-3, 0.00134989803163009453],
  [-2.5, 0.00620966532577613517],
  [-1, 0.158655253931457051],
  [-0.1, 0.460172162722971016],
  [0, 0.5],
  [0.5, 0.691462461274013104],
  [2, 0.977249868051820793],
  [3.5, 0.999767370920964475],
  [6, 0.999999999013412355],
];
/** Computed with 40 digits: u and the standard normal quantile. */
const QUANTILE = [
  [1e-10, -6.3613409024040562],
  [1e-5, -4.26489079392282461],
  [0.01, -2.32634787404084109],
  [0.07, -1.47579102817917069],
  [0.08, -1.40507156030963254],
  [0.3, -0.524400512708040816],
  [0.7, 0.524400512708040656],
  [0.975, 1.95996398454005386],
  [0.999, 3.09023230616781328],
];

describe('normal distribution', () => {
  it.each(CDF)('has the distribution function at %d', (x, expected) => {
    expect(Math.abs(normalCdf(x) / expected - 1)).toBeLessThan(2e-15);
  });

  it.each(QUANTILE)('has the quantile at %d', (u, expected) => {
    expect(Math.abs(normalQuantile(u) / expected - 1)).toBeLessThan(1e-15);
  });

  it('has the two as inverses of each other', () => {
    for (let u = 1e-10; u < 1; u = u < 0.01 ? u * 1.7 : u + 0.0037) {
      expect(Math.abs(normalCdf(normalQuantile(u)) / u - 1), `at ${u}`).toBeLessThan(3e-14);
    }
  });

  it('has edges', () => {
    expect([0, 0.5, 1, -0.1, 1.1, NaN].map(normalQuantile)).toEqual([-Infinity, 0, Infinity, NaN, NaN, NaN]);
    expect([-Infinity, Infinity, NaN].map(normalCdf)).toEqual([0, 1, NaN]);
  });
});
