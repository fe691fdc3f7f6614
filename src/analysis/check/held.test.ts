import { describe, expect, it } from 'vitest';
import { isHeld, toleranceOf } from './held.ts';

const simulated = { mean: 10, sd: 1, low: 9, high: 11, n: 4 };

describe('isHeld', () => {
  it.each<[number, number, boolean]>([
    [10, 0, true],
    [9, 0, true],
    [8.9, 0, false],
    [8.5, 0.5, true],
    [8.4, 0.5, false],
    [11.5, 0.5, true],
    [11.6, 0.5, false],
  ])('%d ± %d against 9 to 11: %s', (value, tolerance, held) => {
    expect(isHeld(value, tolerance, simulated)).toBe(held);
  });

  it('takes the mean alone with one winter, and holds nothing that exists in none', () => {
    const one = { mean: 10, sd: null, low: null, high: null, n: 1 };
    expect([isHeld(10.5, 0.5, one), isHeld(10.6, 0.5, one), isHeld(0, 1e9, null)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('a relative tolerance is a share of the value, whatever its sign', () => {
    expect(toleranceOf({ value: -250, tolerance: { relative: 0.1 } })).toBe(25);
    expect(toleranceOf({ value: -250, tolerance: { absolute: 7 } })).toBe(7);
  });
});
