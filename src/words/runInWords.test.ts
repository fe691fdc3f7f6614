import { describe, expect, it } from 'vitest';
import { halfWidthInWords, untilPrecise, wintersNeeded } from './runInWords.ts';
import { DAYS } from './unit.ts';

describe('the precision of a figure', () => {
  const points = { one: 'point', many: 'points' };
  it.each([
    [2.38, '±2.4 points'],
    [1, '±1 point'],
    [12.4, '±12 points'],
    [0.0312, '±0.031 points'],
    [0, 'the same in every winter'],
    [null, 'not known yet'],
  ])('%s', (halfWidth, words) => expect(halfWidthInWords(halfWidth, points)).toBe(words));

  it('is told to two digits of large figures too', () => {
    expect(halfWidthInWords(642, { one: 'bed-day', many: 'bed-days' })).toBe('±640 bed-days');
    expect(halfWidthInWords(0.1, DAYS)).toBe('±0.1 days');
  });

  it('halves with four times as many winters', () => {
    expect(wintersNeeded(1000, 2, 1)).toBe(4000);
    expect(wintersNeeded(1000, 1, 2)).toBe(250);
  });

  it('says how far a run without a stated end has come', () => {
    expect(untilPrecise(400, 20_000)).toBe('400 winters, 20,000 at most');
  });
});
