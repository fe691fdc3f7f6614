import { describe, expect, it } from 'vitest';
import { judge, overall, saysLittle, toleranceOf, type Verdict } from './verdict.ts';

const simulated = { mean: 10, sd: 1, low: 9, high: 11, n: 4 };

describe('judge', () => {
  it.each<[number, number, Verdict, number | null]>([
    [10, 1, 'met', null],
    [10.5, 1.5, 'met', null],
    [10, 0.99, 'cannotTell', 1],
    [10, 0.5, 'cannotTell', 12],
    [10, 0, 'cannotTell', null],
    [12.5, 2, 'cannotTell', 12],
    [8.5, 0.4, 'notMet', null],
    [8.5, 0.5, 'cannotTell', 1],
    [60, 20, 'notMet', null],
  ])('%d ± %d against 10 (9 to 11) of 4 winters: %s, %s more', (value, tolerance, verdict, moreWinters) => {
    expect(judge(value, tolerance, simulated)).toEqual({ verdict, moreWinters });
  });

  it('meets no more with fewer winters: a wider interval never turns into met what was not', () => {
    for (const [value, tolerance] of [
      [22, 5],
      [60, 15],
      [10, 1],
    ]) {
      const few = { mean: 10, sd: 30, low: -64, high: 84, n: 3 };
      expect(judge(value, tolerance, few).verdict).toBe('cannotTell');
    }
  });

  it('cannot tell from one winter, and nothing is met by a figure that exists in none', () => {
    const one = { mean: 10, sd: null, low: null, high: null, n: 1 };
    expect(judge(10, 5, one)).toEqual({ verdict: 'cannotTell', moreWinters: 1 });
    expect(judge(0, 1e9, null).verdict).toBe('notMet');
  });

  it('asks for more winters than any run has by saying none', () => {
    expect(judge(10, 1e-9, simulated)).toEqual({ verdict: 'cannotTell', moreWinters: null });
  });
});

describe('a target', () => {
  it('has a relative tolerance of its value, whatever its sign', () => {
    expect(toleranceOf({ value: -250, tolerance: { relative: 0.1 } })).toBe(25);
    expect(toleranceOf({ value: -250, tolerance: { absolute: 7 } })).toBe(7);
  });

  it('says little with a wide tolerance, or where every winter is the same', () => {
    const of = (value: number, absolute: number, sd: number, heading: 'fitted' | 'identity' = 'fitted') =>
      saysLittle({ value, heading, tolerance: { absolute } }, { ...simulated, sd });
    expect(of(-250, 100, 5)).toBe('wideTolerance');
    expect(of(1, 0.1, 0)).toBe('noSpread');
    expect(of(1, 0.1, 0, 'identity')).toBeNull();
    expect(of(100, 5, 3)).toBeNull();
  });
});

it('all that must be met is as its worst', () => {
  expect(overall([])).toBe('met');
  expect(overall(['met', 'cannotTell'])).toBe('cannotTell');
  expect(overall(['met', 'cannotTell', 'notMet'])).toBe('notMet');
});
