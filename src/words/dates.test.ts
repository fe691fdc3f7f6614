import { describe, expect, it } from 'vitest';
import {
  dateOfDayNumber,
  dayNumber,
  isoPlusDays,
  parseIsoDate,
  dateRange,
  longDate,
  longDateRange,
  shortDate,
  weekdayDate,
  dateWithin,
} from './dates.ts';
import { firstDateCell, firstDateInWords } from './firstDateInWords.ts';
import { monthTicks } from './axisTicks.ts';

const plain = (text: string) => text.replace(/\u00a0/g, ' ');

describe('calendarDate', () => {
  it('agrees with the clock of the machine over 300 years', () => {
    for (let day = -40_000; day < 70_000; day += 17) {
      const iso = new Date(day * 86_400_000).toISOString().slice(0, 10);
      expect(dayNumber(parseIsoDate(iso)!)).toBe(day);
      const { year, month, day: ofMonth } = dateOfDayNumber(day);
      expect([year, month, ofMonth]).toEqual(iso.split('-').map(Number));
    }
  });

  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-01-00', '2026-1-1', '', 'x', null, undefined])(
    'refuses %s',
    (iso) => expect(parseIsoDate(iso)).toBeNull(),
  );

  it('adds days', () => {
    expect(isoPlusDays('2025-12-31', 1)).toBe('2026-01-01');
    expect(isoPlusDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(isoPlusDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(isoPlusDays('nonsense', 1)).toBeNull();
    expect(isoPlusDays('2026-01-01', 0.5)).toBeNull();
  });
});

describe('dates in words', () => {
  it.each([
    [longDate('2026-01-03'), '3 January 2026'],
    [shortDate('2026-01-03'), '3 Jan'],
    [weekdayDate('2026-01-03'), 'Saturday 3 January 2026'],
    [weekdayDate('1969-12-31'), 'Wednesday 31 December 1969'],
    [dateRange('2025-12-28', '2026-01-09'), '28 Dec – 9 Jan'],
    [dateRange('2026-01-03', '2026-01-09'), '3–9 Jan'],
    [dateRange('2026-01-03', '2026-01-03'), '3 Jan'],
    [dateRange('2026-01-03', null), 'not known'],
    [longDateRange('2025-10-01', '2026-03-31'), '1 October 2025 to 31 March 2026'],
    [longDateRange('2026-01-01', '2026-03-31'), '1 January to 31 March 2026'],
    [longDate(null), 'not known'],
    [shortDate('2026-02-30'), 'not known'],
  ])('%s', (text, wanted) => expect(plain(text)).toBe(wanted));
});

describe('monthTicks', () => {
  it('marks the first of each month', () => {
    expect(monthTicks('2025-10-01', 182).map((tick) => [tick.dayIndex, tick.label])).toEqual([
      [0, 'Oct'],
      [31, 'Nov'],
      [61, 'Dec'],
      [92, 'Jan'],
      [123, 'Feb'],
      [151, 'Mar'],
    ]);
    expect(monthTicks('2025-10-01', 1)[0]).toEqual({ dayIndex: 0, label: 'Oct', longLabel: 'October 2025' });
  });

  it('says the years where there is more than one', () => {
    const labels = (start: string, days: number) => monthTicks(start, days).map((tick) => tick.label);
    expect(labels('2021-03-01', 500)).toEqual(['Apr 2021', 'Jul', 'Oct', 'Jan 2022', 'Apr', 'Jul']);
    expect(labels('2021-03-01', 1310)).toEqual([
      ...['Jul 2021', 'Jan 2022', 'Jul', 'Jan 2023', 'Jul', 'Jan 2024', 'Jul'],
    ]);
    expect(dateWithin('2022-02-04', 1310)).toBe('4\u00a0February 2022');
    expect(dateWithin('2022-02-04', 182)).toBe('4\u00a0Feb');
  });

  it('names the part of a month at the beginning only if it is long enough', () => {
    expect(monthTicks('2025-11-20', 30).map((tick) => tick.dayIndex)).toEqual([0, 11]);
    expect(monthTicks('2025-11-22', 30).map((tick) => tick.dayIndex)).toEqual([9]);
    expect(monthTicks('wrong', 30)).toEqual([]);
  });
});

describe('firstDateInWords', () => {
  const dates = { p25: '2025-12-28', p75: '2026-01-09', earliest: '2025-12-05', latest: '2026-02-20' };
  it.each([
    [
      { reached: 700, n: 1000, ...dates },
      '28 Dec – 9 Jan',
      'half of the winters that reach OPEL 3 first reach it then',
      '28 Dec – 9 Jan',
    ],
    [
      { reached: 20, n: 20, ...dates, p25: '2025-10-01', p75: '2025-10-01' },
      '1 Oct',
      'half of the winters that reach OPEL 3 first reach it on that day',
      '1 Oct',
    ],
    // Fewer than 20 winters: no date is firm.
    [
      { reached: 19, n: 1000, ...dates },
      'in 19 winters, first between 5 Dec and 20 Feb',
      '',
      'in 19 winters: 5 Dec – 20 Feb',
    ],
    [{ reached: 1, n: 7, ...dates, latest: '2025-12-05' }, 'in 1 winter, on 5 Dec', '', 'in 1 winter: 5 Dec'],
    [
      { reached: 2, n: 100, ...dates },
      'in 2 winters, first between 5 Dec and 20 Feb',
      '',
      'in 2 winters: 5 Dec – 20 Feb',
    ],
    [{ reached: 0, n: 1000 }, '–', 'none of 1,000 winters reaches OPEL 3', '–'],
    [{ reached: 5, n: 10 }, 'in 5 winters', '', 'in 5 winters'],
    [{ reached: 0, n: 0 }, 'not known', 'no winter simulated yet', '–'],
  ])('%o', (given, headline, detail, cell) => {
    const words = firstDateInWords(given, 'OPEL 3');
    expect([words.headline, words.detail, firstDateCell(given)].map(plain)).toEqual([headline, detail, cell]);
  });
});
