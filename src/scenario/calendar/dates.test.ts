import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, isValidDate, isValidMonthDay, isoDate, monthDayOf, weekdayOf } from './dates.ts';

const MS_IN_A_DAY = 86_400_000;

describe('dayNumber and isoDate', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2025-10-01', 20_362],
    ['0000-03-01', -719_468],
  ])('%s is day %i', (iso, number) => {
    expect(dayNumber(iso)).toBe(number);
    expect(isoDate(number)).toBe(iso);
  });

  it('agrees with the platform’s calendar on every day of years 0 to 9999', () => {
    const last = dayNumber('9999-12-31');
    fc.assert(
      fc.property(fc.integer({ min: -719_528, max: last }), (number) => {
        const platform = new Date(number * MS_IN_A_DAY);
        expect(isoDate(number)).toBe(platform.toISOString().slice(0, 10));
        expect(dayNumber(isoDate(number))).toBe(number);
        expect(weekdayOf(number)).toBe(platform.getUTCDay() || 7);
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  it('counts 182 days in a winter and 183 with 29 February', () => {
    expect(dayNumber('2026-04-01') - dayNumber('2025-10-01')).toBe(182);
    expect(dayNumber('2028-04-01') - dayNumber('2027-10-01')).toBe(183);
  });

  it('throws on a day that does not exist', () => {
    expect(() => dayNumber('2026-02-29')).toThrow('no such date: "2026-02-29"');
  });
});

describe('isValidDate', () => {
  it.each(['2024-02-29', '2000-02-29', '0000-01-01', '9999-12-31'])('takes %s', (iso) => {
    expect(isValidDate(iso)).toBe(true);
  });

  it.each(['2025-02-29', '1900-02-29', '2025-13-01', '2025-00-10', '2025-04-31', '2025-1-1', '20251001', ''])(
    'refuses %j',
    (iso) => {
      expect(isValidDate(iso)).toBe(false);
    },
  );
});

describe('days of the year', () => {
  it('knows 29 February and refuses 30', () => {
    expect(isValidMonthDay('02-29')).toBe(true);
    expect(isValidMonthDay('02-30')).toBe(false);
    expect(isValidMonthDay('2-9')).toBe(false);
  });

  it('writes MM-DD and counts Monday as 1', () => {
    expect(monthDayOf(dayNumber('2026-01-05'))).toBe('01-05');
    expect(weekdayOf(dayNumber('2026-01-05'))).toBe(1);
    expect(weekdayOf(dayNumber('2026-01-04'))).toBe(7);
  });
});
