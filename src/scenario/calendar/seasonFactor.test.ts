import { describe, expect, it } from 'vitest';
import { dayNumber } from './dates.ts';
import { datedFactor, seasonAddition, seasonFactor } from './seasonFactor.ts';

describe('seasonFactor', () => {
  const knots = [
    { date: '12-31', factor: 2 },
    { date: '10-01', factor: 1 },
  ];

  it('is 1 without knots and constant with one', () => {
    expect(seasonFactor([], 20_000)).toBe(1);
    expect(seasonFactor([{ date: '05-05', factor: 1.5 }], 20_000)).toBe(1.5);
  });

  it.each([
    ['2025-10-01', 1],
    ['2025-12-31', 2],
    ['2025-10-31', 1 + 30 / 91],
    ['2026-01-01', 2 - 1 / 274],
    ['2026-09-30', 1 + 1 / 274],
  ])('on %s, hand-computed between 1 October and 31 December: %f', (date, factor) => {
    expect(seasonFactor(knots, dayNumber(date))).toBeCloseTo(factor, 12);
  });

  it('takes 29 February as 1 March in a year without it', () => {
    const leap = [
      { date: '02-29', factor: 3 },
      { date: '09-01', factor: 1 },
    ];
    expect(seasonFactor(leap, dayNumber('2028-02-29'))).toBe(3);
    expect(seasonFactor(leap, dayNumber('2026-03-01'))).toBe(3);
    expect(seasonFactor(leap, dayNumber('2026-02-28'))).toBeLessThan(3);
  });

  it('adds 0 without points', () => {
    expect(seasonAddition([], 0)).toBe(0);
    expect(seasonAddition([{ date: '01-01', add: 0.02 }], 0)).toBe(0.02);
  });
});

describe('datedFactor', () => {
  const spans = [
    { from: '12-20', to: '01-04', factor: 0.5 },
    { from: '12-25', to: '12-25', factor: 0.2 },
  ];

  it.each([
    ['2025-12-19', 1],
    ['2025-12-20', 0.5],
    ['2025-12-25', 0.1],
    ['2026-01-04', 0.5],
    ['2026-01-05', 1],
  ])('%s: %f', (date, factor) => {
    expect(datedFactor(spans, dayNumber(date))).toBeCloseTo(factor, 15);
  });
});
