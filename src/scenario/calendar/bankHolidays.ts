import { calendarDateOf, dayNumber, dayNumberOf, weekdayOf } from './dates.ts';
import type { Calendar } from '../schema/calendar.ts';

/** The bank holidays of one year, as `MM-DD`, and where they were published. */
export interface BankHolidayYear {
  source: string;
  days: string[];
}

const govUk = 'gov.uk/bank-holidays, England and Wales';
const rule =
  'not yet on gov.uk: by the rule of the Banking and Financial Dealings Act 1971, Schedule 1, and custom';

/** Bank holidays of England and Wales, with substitute days; years left out follow the rule. */
export const englandAndWales: Record<number, BankHolidayYear> = {
  2019: {
    source: govUk,
    days: ['01-01', '04-19', '04-22', '05-06', '05-27', '08-26', '12-25', '12-26'],
  },
  2020: {
    source: `${govUk}; early May moved to 8 May for the 75th anniversary of VE Day`,
    days: ['01-01', '04-10', '04-13', '05-08', '05-25', '08-31', '12-25', '12-28'],
  },
  2021: {
    source: govUk,
    days: ['01-01', '04-02', '04-05', '05-03', '05-31', '08-30', '12-27', '12-28'],
  },
  2022: {
    source: `${govUk}; spring moved to 2 June, Platinum Jubilee 3 June, State Funeral 19 September`,
    days: ['01-03', '04-15', '04-18', '05-02', '06-02', '06-03', '08-29', '09-19', '12-26', '12-27'],
  },
  2023: {
    source: `${govUk}; Coronation 8 May`,
    days: ['01-02', '04-07', '04-10', '05-01', '05-08', '05-29', '08-28', '12-25', '12-26'],
  },
  2024: {
    source: govUk,
    days: ['01-01', '03-29', '04-01', '05-06', '05-27', '08-26', '12-25', '12-26'],
  },
  2025: {
    source: govUk,
    days: ['01-01', '04-18', '04-21', '05-05', '05-26', '08-25', '12-25', '12-26'],
  },
  2026: {
    source: govUk,
    days: ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28'],
  },
  2027: {
    source: govUk,
    days: ['01-01', '03-26', '03-29', '05-03', '05-31', '08-30', '12-27', '12-28'],
  },
  2028: {
    source: govUk,
    days: ['01-03', '04-14', '04-17', '05-01', '05-29', '08-28', '12-25', '12-26'],
  },
  2029: {
    source: rule,
    days: ['01-01', '03-30', '04-02', '05-07', '05-28', '08-27', '12-25', '12-26'],
  },
  2030: {
    source: rule,
    days: ['01-01', '04-19', '04-22', '05-06', '05-27', '08-26', '12-25', '12-26'],
  },
};

/** The first and the last year of the table. */
export const tabledYears = {
  first: Math.min(...Object.keys(englandAndWales).map(Number)),
  last: Math.max(...Object.keys(englandAndWales).map(Number)),
};

/** Years of the table that are not published yet and follow the rule. */
export function isByRule(year: number): boolean {
  return englandAndWales[year]?.source === rule;
}

/** Day numbers of the bank holidays in the years that a calendar touches, with its warm-up and run-out. */
export function bankHolidays(calendar: Calendar): Set<number> {
  if (Array.isArray(calendar.bankHolidays)) return new Set(calendar.bankHolidays.map(dayNumber));
  const start = dayNumber(calendar.startDate);
  const firstYear = calendarDateOf(start - calendar.warmUpDays).year;
  const lastYear = calendarDateOf(start + calendar.days + calendar.runOutDays).year;
  const days = new Set<number>();
  for (let year = firstYear; year <= lastYear; year += 1) {
    for (const day of bankHolidaysOf(year)) days.add(day);
  }
  return days;
}

function bankHolidaysOf(year: number): number[] {
  const known = englandAndWales[year];
  if (known === undefined) return ruleBankHolidays(year);
  return known.days.map((monthDay) => dayNumber(`${year}-${monthDay}`));
}

/**
 * Day number of Easter Sunday (Gregorian) by the age of the moon at the new year (epact).
 * Source: J. Meeus, Astronomical Algorithms, 2nd ed., chapter 9 (after Butcher, 1876).
 */
export function easterSunday(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const lateMoon = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const fromMarch = epact + toSunday - 7 * lateMoon + 114;
  return dayNumberOf(year, Math.floor(fromMarch / 31), (fromMarch % 31) + 1);
}

/** Day numbers, in order, of a year's eight bank holidays in England and Wales by rule, with substitute days. */
export function ruleBankHolidays(year: number): number[] {
  return namedBankHolidays(year).sort((a, b) => a - b);
}

/**
 * The bank holidays by rule, each at its own index: New Year, Good Friday, Easter Monday, early May, spring, summer,
 * Christmas, Boxing Day.
 */
export function namedBankHolidays(year: number): number[] {
  const easter = easterSunday(year);
  return [
    weekdayFrom(dayNumberOf(year, 1, 1)),
    easter - 2,
    easter + 1,
    mondayFrom(dayNumberOf(year, 5, 1)),
    mondayFrom(dayNumberOf(year, 5, 25)),
    mondayFrom(dayNumberOf(year, 8, 25)),
    ...christmas(year),
  ];
}

/** Christmas Day and Boxing Day; what falls on a weekend moves to the next weekday that is not taken. */
function christmas(year: number): number[] {
  const christmasDay = dayNumberOf(year, 12, 25);
  switch (weekdayOf(christmasDay)) {
    case 5:
      return [christmasDay, christmasDay + 3];
    case 6:
      return [christmasDay + 2, christmasDay + 3];
    case 7:
      return [christmasDay + 1, christmasDay + 2];
    default:
      return [christmasDay, christmasDay + 1];
  }
}

function weekdayFrom(day: number): number {
  const weekday = weekdayOf(day);
  return weekday <= 5 ? day : day + 8 - weekday;
}

function mondayFrom(day: number): number {
  return day + ((8 - weekdayOf(day)) % 7);
}
