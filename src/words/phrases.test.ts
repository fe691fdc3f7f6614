import { describe, expect, it } from 'vitest';
import { differenceInWords } from './differenceInWords.ts';
import { worstDayFinding } from './findings.ts';
import { listInWords, sentence } from './phrases.ts';
import { wintersDone } from './runInWords.ts';
import { durationInWords, timeLeft } from './timeLeft.ts';
import { DAYS, sameUnit } from './unit.ts';

const plain = (text: string) => text.replace(/\u00a0/g, ' ');

describe('differenceInWords', () => {
  it.each([
    [-2.9, -3.4, -2.4, 400, '2.9 fewer days', '95%: 2.4 to 3.4', 'less'],
    [0.7, 0.3, 1.1, 400, '0.7 more days', '95%: 0.3 to 1.1', 'more'],
    [
      -0.05,
      -0.3,
      0.2,
      400,
      '400 winters show no clear difference',
      '95%: between 0.3 fewer and 0.2 more',
      'undecided',
    ],
    [0.2, 0, 0.5, 400, '400 winters show no clear difference', '95%: between 0 and 0.5 more', 'undecided'],
    [0, 0, 0, 400, 'exactly the same in all 400 winters', '', 'same'],
    [-1, -1, -1, 400, '1 fewer day', 'the same difference in all 400 winters', 'less'],
    [1.7, 0.004, 3.4, 400, '1.7 more days', '95%: under 0.1 to 3.4', 'more'],
    [-3, null, null, 1, '3 fewer days', 'in the one winter compared; one winter gives no range', 'unknown'],
    [0, null, null, 1, 'the same', 'in the one winter compared; one winter gives no range', 'unknown'],
    [null, null, null, 0, 'not known', 'no winter to compare yet', 'unknown'],
    [Number.NaN, 0, 1, 9, 'not known', 'no winter to compare yet', 'unknown'],
  ])('%s in [%s, %s] of %s', (mean, low, high, n, headline, detail, verdict) => {
    const words = differenceInWords({ mean, low, high, n }, DAYS);
    expect({ ...words, detail: plain(words.detail) }).toEqual({ headline, detail, verdict });
  });

  it('takes other words and no unit', () => {
    const words = differenceInWords({ mean: -5, low: -6, high: -4, n: 9 }, sameUnit(''), {
      less: 'less',
      more: 'more',
    });
    expect(words.headline).toBe('5.0 less');
  });
});

describe('timeLeft', () => {
  it.each([
    [null, 'time left not known yet'],
    [Number.NaN, 'time left not known yet'],
    [0.4, 'almost done'],
    [5, 'a few seconds left'],
    [8, 'about 10 s left'],
    [54, 'about 50 s left'],
    [58, 'about 1 min left'],
    [180, 'about 3 min left'],
    [3_590, 'about 1 h left'],
    [7_800, 'about 2 h 10 min left'],
  ])('%s', (seconds, text) => expect(plain(timeLeft(seconds))).toBe(text));

  it.each([
    [0, 'under 1 s'],
    [59.6, '1 min'],
    [12.2, '12 s'],
    [3_600, '1 h'],
    [-1, 'not known'],
  ])('lasts %s', (seconds, text) => expect(plain(durationInWords(seconds))).toBe(text));
});

describe('findings', () => {
  it('names the worst day', () => {
    const cases = { one: 'case', many: 'cases' };
    expect(plain(worstDayFinding([null, 3, 18, 18], '2025-12-22', cases, 'high')!)).toBe(
      'middle line highest on 24 Dec: 18 cases',
    );
    expect(plain(worstDayFinding([4, 1, Number.NaN], '2025-12-31', cases, 'low')!)).toBe(
      'middle line lowest on 1 Jan: 1 case',
    );
    expect(worstDayFinding([null], '2025-12-22', cases, 'high')).toBeNull();
    expect(worstDayFinding([1], 'wrong', cases, 'high')).toBeNull();
  });
});

describe('small phrases', () => {
  it('counts winters', () => {
    expect([wintersDone(400, 1000), wintersDone(1000, 1000), wintersDone(1, 1)]).toEqual([
      '400 of 1,000 winters',
      '1,000 winters',
      '1 winter',
    ]);
  });

  it('makes sentences and lists', () => {
    expect([sentence('about £1.2m'), sentence('Done.')]).toEqual(['About £1.2m.', 'Done.']);
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listInWords)).toEqual([
      'none',
      'a',
      'a and b',
      'a, b and c',
    ]);
  });
});
