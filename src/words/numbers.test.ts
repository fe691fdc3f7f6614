import { describe, expect, it } from 'vitest';
import { intervalInWords, meanInWords, roundedNumber, supportedPlace } from './numbers.ts';
import { DAYS, sameUnit, withUnit } from './unit.ts';

describe('roundedNumber', () => {
  it.each([
    [1203442, 0, '1,203,442'],
    [2143, 1, '2,140'],
    [-0.2, -1, '−0.2'],
    [-0.04, -1, '0.0'],
    [1.005, -2, '1.01'],
    [-1.005, -2, '−1.01'],
    [999.6, 0, '1,000'],
    [0, 0, '0'],
    [4, 2, '0'],
    [null, 0, 'not known'],
    [Number.NaN, 0, 'not known'],
    [Infinity, 0, 'not known'],
  ])('%s to place %s', (value, place, text) => expect(roundedNumber(value, place)).toBe(text));
});

describe('supportedPlace', () => {
  it.each([
    [11.4, 10.6, 12.2, -1],
    [2140, 2060, 2220, 1],
    [0.4, 0.2, 0.6, -1],
    [10, 8, 12, 0],
    [16, null, null, 0],
    [32.345, null, null, -1],
    [0.01234, null, null, -4],
    [0.5, 0.5, 0.5, -3],
    [null, null, null, 0],
  ])('%s in [%s, %s]', (value, low, high, place) => expect(supportedPlace(value, low, high)).toBe(place));
});

describe('intervalInWords', () => {
  it.each([
    [10.6, 12.2, '10.6–12.2'],
    [-0.2, 0.6, '−0.2 to 0.6'],
    [3, 3, '3'],
    [0, 0, '0'],
    [null, 3, null],
    [Number.NaN, 3, null],
  ])('%s, %s', (low, high, text) => expect(intervalInWords(low, high)).toBe(text));
});

describe('meanInWords', () => {
  it.each([
    [{ mean: 11.41, low: 10.6, high: 12.2, n: 400 }, '11.4 days', 'average between 10.6 and 12.2'],
    [{ mean: 1, low: null, high: null, n: 1 }, '1 day', 'in the one winter so far'],
    [{ mean: 0, low: 0, high: 0, n: 50 }, '0 days', 'in every one of 50 winters'],
    [{ mean: null, low: null, high: null, n: 0 }, 'not known', 'no winter has this figure so far'],
    [{ mean: 3, low: null, high: null, n: 5 }, '3 days', 'on average over 5 winters'],
  ])('%o', (estimate, headline, detail) => expect(meanInWords(estimate, DAYS)).toEqual({ headline, detail }));
});

describe('withUnit', () => {
  it('is singular for a bare 1 only', () => {
    expect(['1', '1.0', '0', '−1', '1,001'].map((figure) => withUnit(figure, DAYS))).toEqual([
      '1 day',
      '1.0 days',
      '0 days',
      '−1 day',
      '1,001 days',
    ]);
    expect(withUnit('12', sameUnit(''))).toBe('12');
  });
});
