import { describe, expect, it } from 'vitest';
import { log } from './log.ts';
import { log1p } from './log1p.ts';
import { ulpsApart } from '../../../test/support/ulpsApart.ts';

describe('log', () => {
  it('is within one unit in the last place of the platform over the whole range', () => {
    for (let i = 0; i <= 40000; i++) {
      const x = Math.exp(-744 + (i * 1453) / 40000);
      expect(ulpsApart(log(x), Math.log(x)), `at ${x}`).toBeLessThanOrEqual(1);
    }
  });

  it('is within one unit in the last place near 1', () => {
    for (let i = -20000; i <= 20000; i++) {
      const x = 1 + i / 20000.7;
      expect(ulpsApart(log(x), Math.log(x)), `at ${x}`).toBeLessThanOrEqual(1);
    }
  });

  it.each([
    [1, 0],
    [0, -Infinity],
    [-0, -Infinity],
    [-1, NaN],
    [NaN, NaN],
    [Infinity, Infinity],
    [5e-324, Math.log(5e-324)],
    [Number.MAX_VALUE, Math.log(Number.MAX_VALUE)],
  ])('log(%d) is %d', (x, expected) => {
    expect(log(x)).toBe(expected);
  });

  it('keeps log1p accurate near 0', () => {
    for (let x = 0.99; x > 1e-18; x *= 0.93) {
      expect(ulpsApart(log1p(x), Math.log1p(x)), `at ${x}`).toBeLessThanOrEqual(2);
      expect(ulpsApart(log1p(-x), Math.log1p(-x)), `at -${x}`).toBeLessThanOrEqual(2);
    }
    expect([log1p(0), log1p(-1), log1p(Infinity)]).toEqual([0, -Infinity, Infinity]);
    expect([log1p(-2), log1p(NaN)]).toEqual([NaN, NaN]);
  });
});
