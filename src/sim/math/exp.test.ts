import { describe, expect, it } from 'vitest';
import { ulpsApart } from '../../../test/support/ulpsApart.ts';
import { exp } from './exp.ts';
import { expm1 } from './expm1.ts';

describe('exp', () => {
  it('is within one unit in the last place of the platform over the whole range', () => {
    for (let i = 0; i <= 40000; i++) {
      const x = -708 + (i * 1417) / 40000;
      expect(ulpsApart(exp(x), Math.exp(x)), `at ${x}`).toBeLessThanOrEqual(1);
    }
  });

  it('is within one unit in the last place near 0', () => {
    for (let i = -20000; i <= 20000; i++) {
      const x = i / 20000.7;
      expect(ulpsApart(exp(x), Math.exp(x)), `at ${x}`).toBeLessThanOrEqual(1);
    }
  });

  it.each([
    [0, 1],
    [-0, 1],
    [5e-324, 1],
    [Infinity, Infinity],
    [-Infinity, 0],
    [709.782712893384, Math.exp(709.782712893384)],
    [709.7827128933841, Infinity],
    [-720.3, Math.exp(-720.3)],
    [-745.13, 5e-324],
    [-745.2, 0],
    [NaN, NaN],
  ])('exp(%d) is %d', (x, expected) => {
    expect(exp(x)).toBe(expected);
  });

  it('keeps expm1 accurate near 0', () => {
    for (let x = 0.9; x > 1e-18; x *= 0.93) {
      expect(ulpsApart(expm1(x), Math.expm1(x)), `at ${x}`).toBeLessThanOrEqual(3);
      expect(ulpsApart(expm1(-x), Math.expm1(-x)), `at -${x}`).toBeLessThanOrEqual(3);
    }
    expect([expm1(0), expm1(-Infinity), expm1(Infinity)]).toEqual([0, -1, Infinity]);
    expect(expm1(NaN)).toBeNaN();
  });
});
