import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOfIso, isoOfDay, longDateText, monthDayText, shortDateText } from './calendar.ts';
import { readDate } from './readDate.ts';
import { readMonthDay } from './readMonthDay.ts';

const window = { from: '2025-10-01', to: '2026-03-31' };

describe('readDate', () => {
  it.each([
    '5/1/2026',
    '05.01.26',
    '05-01-2026',
    '5 1 2026',
    '5 Jan 2026',
    '5th January 2026',
    '5 of January, 2026',
    '5jan26',
    'Mon 5 Jan 2026',
    'Monday, 5 January 2026',
    'January 5, 2026',
    '2026-01-05',
    '2026/1/5',
    '2026-01-05 00:00:00',
    '2026-01-05T00:00:00Z',
    ' 5\u00a0January\u00a02026 ',
  ])('reads %s', (text) =>
    expect(readDate(text)).toEqual({
      value: '2026-01-05',
      problem: null,
      note: 'Monday 5\u00a0January 2026',
    }),
  );

  it.each([
    ['5 January', '2026-01-05'],
    ['5/1', '2026-01-05'],
    ['25 dec', '2025-12-25'],
    ['1 Oct', '2025-10-01'],
    ['31.3.', null],
  ])('takes the year of %s from the window', (text, value) =>
    expect(readDate(text, { window }).value).toBe(value),
  );

  it.each([
    ['', 'Enter a date, such as 5 Jan 2026.'],
    ['soon', '“soon” is not a date. Enter a date, such as 5 Jan 2026.'],
    ['5 Foo 2026', '“5 Foo 2026” is not a date. Enter a date, such as 5 Jan 2026.'],
    ['13/25/2026', '“13/25/2026” is not a date: there is no month 25.'],
    ['1/25/2026', '“1/25/2026” is not a date: there is no month 25. Dates are written day first: 25/1/2026.'],
    ['31/2/2026', '“31/2/2026” is not a date: February 2026 has 28 days.'],
    ['0/2/2026', '“0/2/2026” is not a date: days are counted from 1.'],
    ['Tue 5 Jan 2026', '“Tue 5 Jan 2026” does not fit: 5\u00a0January 2026 is a Monday.'],
    ['5 Jan', '“5 Jan” has no year. Write it too, as in 5 Jan 2026.'],
  ])('refuses %j', (text, problem) => expect(readDate(text)).toEqual({ value: null, problem }));

  it('never picks a year that the window leaves open', () => {
    expect(readDate('1 May', { window }).problem).toBe(
      '“1 May” does not fall into 1\u00a0October 2025 to 31\u00a0March 2026. Write the year too if it is meant.',
    );
    expect(readDate('1 May', { window: { from: '2025-01-01', to: '2026-12-31' } }).problem).toMatch(
      /comes more than once/,
    );
    expect(readDate('29 Feb', { window }).value).toBeNull();
  });

  it('says which dates are allowed', () => {
    expect(readDate('5/1/2027', { minimum: window.from, maximum: window.to }).problem).toBe(
      '5\u00a0January 2027 is not allowed. Enter a date from 1\u00a0October 2025 to 31\u00a0March 2026.',
    );
    expect(readDate('5/1/2020', { minimum: window.from }).problem).toMatch(
      /a date from 1\u00a0October 2025 on\.$/,
    );
  });

  it('reads back every date as it is written, and always gives a date or a problem', () => {
    const days = fc.integer({ min: dayOfIso('1900-01-01')!, max: dayOfIso('2199-12-31')! });
    fc.assert(
      fc.property(days, (day) => {
        const iso = isoOfDay(day);
        expect(readDate(iso).value).toBe(iso);
        expect(readDate(longDateText(iso)).value).toBe(iso);
        expect(readDate(shortDateText(iso)).value).toBe(iso);
        expect(readMonthDay(monthDayText(iso.slice(5))).value).toBe(iso.slice(5));
        const [year, month, date] = iso.split('-').map(Number);
        expect(readDate(`${date}/${month}/${year}`).value).toBe(iso);
      }),
      { seed: 20253 },
    );
    const dateLike = fc.string({ unit: fc.constantFrom(...'0123456789/.- janfebMondayth,'), maxLength: 14 });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), dateLike), fc.boolean(), (text, within) => {
        const { value, problem } = readDate(text, within ? { window } : {});
        return value === null
          ? problem !== null && problem !== ''
          : dayOfIso(value) !== null && problem === null;
      }),
      { seed: 20254, numRuns: 3000 },
    );
  });
});

describe('readMonthDay', () => {
  it.each([
    ['5 Jan', '01-05'],
    ['5/1', '01-05'],
    ['29 February', '02-29'],
    ['12-25', '12-25'],
    ['25-12', '12-25'],
    ['05-05', '05-05'],
    ['5 Jan 2026', '01-05'],
  ])('reads %s', (text, value) => expect(readMonthDay(text).value).toBe(value));

  it.each([
    ['01-05', '“01-05” may be 5\u00a0January or 1\u00a0May. Write 5\u00a0Jan or 1\u00a0May.'],
    ['31 Feb', '“31 Feb” is not a day of the year: February has 29 days.'],
    ['29 Feb 2026', '“29 Feb 2026” is not a day of the year: February 2026 has 28 days.'],
    ['14-15', '“14-15” is not a day of the year. Enter one such as 5 Jan.'],
    ['', 'Enter a day of the year, such as 5 Jan.'],
  ])('refuses %j', (text, problem) => expect(readMonthDay(text)).toEqual({ value: null, problem }));

  it('gives a day of the year or a problem, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 10 }), (text) => {
        const { value, problem } = readMonthDay(text);
        return value === null ? problem !== null : dayOfIso(`2000-${value}`) !== null;
      }),
      { seed: 20255, numRuns: 2000 },
    );
  });
});
