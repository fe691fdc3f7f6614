import { describe, expect, it } from 'vitest';
import { easterSunday, ruleBankHolidays, bankHolidays, englandAndWales } from './bankHolidays.ts';
import { dayNumber, isoDate } from './dates.ts';

const calendar = {
  startDate: '2025-10-01',
  days: 182,
  warmUpDays: 0,
  runOutDays: 28,
  bankHolidays: 'england-and-wales' as const,
};
/** Years in which a proclamation moved or added days. */
const special = [2020, 2022, 2023];

describe('the table', () => {
  it('covers 2019 to 2030 and names a source for each year', () => {
    expect(Object.keys(englandAndWales).map(Number)).toEqual(Array.from({ length: 12 }, (_, i) => 2019 + i));
    for (const year of Object.values(englandAndWales)) expect(year.source).not.toBe('');
  });

  it.each(Object.entries(englandAndWales))('%s is the rule, but for proclaimed days', (year, { days }) => {
    const table = days.map((day) => `${year}-${day}`);
    const byRule = ruleBankHolidays(Number(year)).map(isoDate);
    if (!special.includes(Number(year))) expect(table).toEqual(byRule);
    else expect(table).not.toEqual(byRule);
  });

  it.each([
    ['2020', ['2020-05-04'], ['2020-05-08']],
    ['2022', ['2022-05-30'], ['2022-06-02', '2022-06-03', '2022-09-19']],
    ['2023', [], ['2023-05-08']],
  ])('%s loses and gains by proclamation', (year, lost, gained) => {
    const table = englandAndWales[Number(year)]!.days.map((day) => `${year}-${day}`);
    const byRule = ruleBankHolidays(Number(year)).map(isoDate);
    expect(byRule.filter((day) => !table.includes(day))).toEqual(lost);
    expect(table.filter((day) => !byRule.includes(day))).toEqual(gained);
  });
});

describe('easterSunday', () => {
  it.each(['1818-03-22', '1943-04-25', '2000-04-23', '2024-03-31', '2038-04-25', '2285-03-22'])(
    '%s',
    (date) => {
      expect(isoDate(easterSunday(Number(date.slice(0, 4))))).toBe(date);
    },
  );
});

describe('bankHolidays', () => {
  it('covers the years that the calendar touches', () => {
    const days = bankHolidays({ ...calendar, warmUpDays: 300 });
    for (const date of ['2024-12-25', '2025-12-25', '2026-04-03']) {
      expect(days.has(dayNumber(date))).toBe(true);
    }
    expect(days.has(dayNumber('2025-12-24'))).toBe(false);
  });

  it('goes by rule beyond the table', () => {
    const days = bankHolidays({ ...calendar, startDate: '2033-10-01' });
    expect(days.has(dayNumber('2033-12-26'))).toBe(true);
    expect(days.has(dayNumber('2033-12-27'))).toBe(true);
  });

  it('takes a list of its own', () => {
    const days = bankHolidays({ ...calendar, bankHolidays: ['2025-11-11'] });
    expect([...days].map(isoDate)).toEqual(['2025-11-11']);
  });
});
