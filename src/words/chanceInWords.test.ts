import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '../analysis/proportion.ts';
import { chanceCell, chanceInShort, chanceInWords, chanceRange } from './chanceInWords.ts';
import { inHundred, shareInWords } from './numbers.ts';

const plain = (text: string) => text.replace(/\u00a0/g, ' ');

describe('chanceInWords', () => {
  it.each([
    [0.695, 0.666, 0.723, 1000, 'about 70 in 100 winters', '67 to 72'],
    [0.1, 0.08, 0.12, 1000, 'about 10 in 100 winters', '8 to 12'],
    [0.0012, 0.0004, 0.0035, 2500, 'fewer than 1 in 100 winters', '0 to 1'],
    [0.999, 0.994, 0.9998, 1000, 'more than 99 in 100 winters', '99 to 100'],
    [0.5, 0.37, 0.63, 50, 'about 50 in 100 winters', '37 to 63'],
    [0.5, 0.364, 0.636, 48, '24 of 48 winters', '36 to 64 in 100 possible'],
    [0.2, 0.036, 0.624, 5, '1 of 5 winters', '4 to 62 in 100 possible'],
    [0, 0, 0.00383, 1000, 'none of 1,000 winters', 'true chance up to 1 in 100'],
    [0, 0, 0.354, 7, 'none of 7 winters', 'true chance up to 36 in 100'],
    [1, 0.99617, 1, 1000, 'all 1,000 winters', 'true chance at least 99 in 100'],
    [0, 0, null, 50, 'none of 50 winters', ''],
    [1, null, 1, 50, 'all 50 winters', ''],
    [1, null, 1, 2, 'both winters', ''],
    [0.5, null, null, 60, 'about 50 in 100 winters', ''],
    [1, 0.2, 1, 1, 'in the one winter so far', 'one winter cannot give a chance'],
    [0, 0, 0.8, 1, 'not in the one winter so far', 'one winter cannot give a chance'],
    [null, null, null, 0, 'not known', 'no winter simulated yet'],
    [Number.NaN, 0, 1, 10, 'not known', 'no winter simulated yet'],
  ])('%s in [%s, %s] of %s winters', (probability, low, high, n, headline, detail) => {
    expect(chanceInWords(probability, low, high, n)).toEqual({ headline, detail });
  });

  it('has point and interval on one scale, the point within, and never reads as none or all what is neither', () => {
    for (const n of [50, 60, 400, 1000]) {
      for (let times = 1; times < n; times++) {
        const { low, high } = wilsonInterval(times, n);
        const { headline, detail } = chanceInWords(times / n, low, high, n);
        const [from, to] = detail.split(' to ').map(Number);
        const point = Math.round((times / n) * 100);
        expect(headline).toMatch(/^(about|fewer than|more than) \d+ in 100 winters$/);
        expect(from <= point && point <= to && to >= 1 && from <= 99).toBe(true);
        expect(headline).not.toMatch(/\b(0|100) in 100/);
      }
    }
  });

  it.each([
    [0.62, 400, '62', '62 in 100'],
    [0.0025, 400, 'under 1', 'under 1 in 100'],
    [0, 400, 'none of 400', 'none of 400'],
    [1, 400, 'all 400', 'all 400'],
    [1, 2, 'both', 'both'],
    [1, 1, '1 of 1', '1 of 1'],
    [2 / 7, 7, '2 of 7', '2 of 7'],
    [null, 0, 'not known', 'not known'],
  ])('%s of %s in a table', (probability, n, cell, short) => {
    expect([chanceCell(probability, n), chanceInShort(probability, n)]).toEqual([cell, short]);
  });

  it('has its range for a table', () => {
    expect([chanceRange(0.57, 0.67), chanceRange(0, 0.002), chanceRange(null, 1)]).toEqual([
      '57–67',
      '0–1',
      null,
    ]);
  });
});

describe('shares', () => {
  it.each([
    [0.484, '48%', '48 in 100'],
    [0, '0%', 'none'],
    [1, '100%', 'all'],
    [0.001, 'under 1%', 'under 1 in 100'],
    [0.999, 'over 99%', 'over 99 in 100'],
    [null, 'not known', 'not known'],
    [Number.NaN, 'not known', 'not known'],
  ])('%s', (share, percent, frequency) => {
    expect(plain(shareInWords(share))).toBe(percent);
    expect(inHundred(share)).toBe(frequency);
  });
});
