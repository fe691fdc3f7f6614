import { describe, expect, it } from 'vitest';
import { aboutMoney, money, moneyInterval } from './money.ts';

describe('money', () => {
  it.each([
    [1_203_442, '£1.2m'],
    [18_000, '£18k'],
    [402_123, '£402k'],
    [6_240, '£6.2k'],
    [6_000, '£6.0k'],
    [999_499, '£999k'],
    [999_600, '£1.0m'],
    [9_960, '£10k'],
    [996, '£1.0k'],
    [12_345_678, '£12m'],
    [1_234_000_000, '£1.2bn'],
    [999_600_000, '£1.0bn'],
    [640, '£640'],
    [64, '£64'],
    [-18_000, '−£18k'],
    [0, '£0'],
    [0.2, 'under £1'],
    [null, 'not known'],
    [Number.NaN, 'not known'],
  ])('%s', (pounds, text) => expect(money(pounds)).toBe(text));

  it('shows no more than the interval supports', () => {
    expect(money(402_123, 350_000, 450_000)).toBe('£400k');
    expect(money(1_203_442, 1_203_000, 1_204_000)).toBe('£1.2m');
    expect(money(2_000, -40_000, 44_000)).toBe('under £10k');
    expect(money(500, 500, 500)).toBe('£500');
  });

  it('says about', () => {
    expect([aboutMoney(1_203_442), aboutMoney(0), aboutMoney(null)]).toEqual([
      'about £1.2m',
      '£0',
      'not known',
    ]);
  });

  it('gives intervals', () => {
    expect(moneyInterval(612_000, 930_000)).toBe('£610k–£930k');
    expect(moneyInterval(-20_000, 30_000)).toBe('−£20k to £30k');
    expect(moneyInterval(0, 0)).toBe('£0');
    expect(moneyInterval(null, 3)).toBeNull();
  });
});
