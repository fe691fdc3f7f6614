import { describe, expect, it } from 'vitest';
import { chanceInWords, naturalFrequency } from './chanceInWords.ts';
import { inHundred, shareInWords } from './shareInWords.ts';

const plain = (text: string) => text.replace(/\u00a0/g, ' ');

describe('chanceInWords', () => {
  it.each([
    [0.695, 0.666, 0.723, 1000, '7 winters in 10', '95 %: 67–72 in 100'],
    [0.33, 0.31, 0.35, 2000, '33 winters in 100', '95 %: 31–35 in 100'],
    [0.1, 0.08, 0.12, 1000, '1 winter in 10', '95 %: 8–12 in 100'],
    [0.0012, 0.0004, 0.0035, 2500, '1 winter in 1,000', '95 %: 4–35 in 10,000'],
    [0.97, 0.9, 0.99, 100, '97 winters in 100', '95 %: 90–99 in 100'],
    [0.999, 0.994, 0.9998, 1000, '999 winters in 1,000', '95 %: 9,940–9,998 in 10,000'],
    [0, 0, 0.00383, 1000, 'never in 1,000 winters', 'at most 4 in 1,000'],
    [0, 0, 0.161, 20, 'never in 20 winters', 'at most 17 in 100'],
    [1, 0.99617, 1, 1000, 'in every winter', 'all 1,000; at least 996 in 1,000'],
    [0, 0, null, 50, 'never in 50 winters', '0 of 50 winters'],
    [1, null, 1, 50, 'in every winter', 'all 50'],
    [0.5, null, null, 50, '5 winters in 10', '25 of 50 winters'],
    [1, 0.2, 1, 1, 'in the one winter so far', 'one winter cannot give a chance'],
    [0, 0, 0.8, 1, 'not in the one winter so far', 'one winter cannot give a chance'],
    [null, null, null, 0, 'not known', 'no winter simulated yet'],
    [Number.NaN, 0, 1, 10, 'not known', 'no winter simulated yet'],
  ])('%s in [%s, %s] of %s winters', (probability, low, high, n, headline, detail) => {
    const words = chanceInWords(probability, low, high, n);
    expect({ headline: words.headline, detail: plain(words.detail) }).toEqual({ headline, detail });
  });

  it('never reads as none or all what is neither', () => {
    expect(naturalFrequency(0.04, 0.001, 0.2)).toBe('4 winters in 100');
    expect(naturalFrequency(0.96, 0.8, 0.999)).toBe('96 winters in 100');
  });
});

describe('shares', () => {
  it.each([
    [0.484, '48 %', '48 in 100'],
    [0, '0 %', 'none'],
    [1, '100 %', 'all'],
    [0.001, 'under 1 %', 'under 1 in 100'],
    [0.999, 'over 99 %', 'over 99 in 100'],
    [null, 'not known', 'not known'],
    [Number.NaN, 'not known', 'not known'],
  ])('%s', (share, percent, frequency) => {
    expect(plain(shareInWords(share))).toBe(percent);
    expect(inHundred(share)).toBe(frequency);
  });
});
