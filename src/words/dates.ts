import { NOT_KNOWN } from './numbers.ts';

/** A day of the Gregorian calendar without a time zone; month 1–12. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_IN_400_YEARS = 146_097;

/** Reads 'YYYY-MM-DD'; null for anything else and for days that do not exist. */
export function parseIsoDate(iso: string | null | undefined): CalendarDate | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso ?? '');
  if (!found) return null;
  const date = { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
  const exists = date.month >= 1 && date.month <= 12 && date.day >= 1;
  return exists && date.day <= daysInMonth(date.year, date.month) ? date : null;
}

/** Length of a month in days, leap years included. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days since 1 January 1970 (negative before). Years run from March, so that the leap day is their last. */
export function dayNumber({ year, month, day }: CalendarDate): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_400_YEARS + dayOfEra - 719_468;
}

/** The day a number of days after 1 January 1970: the inverse of `dayNumber`. */
export function dateOfDayNumber(days: number): CalendarDate {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / DAYS_IN_400_YEARS);
  const dayOfEra = shifted - era * DAYS_IN_400_YEARS;
  const leaps = Math.floor(dayOfEra / 1_460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** The ISO date `days` after `iso` (whole days, may be negative); null if `iso` is not a date. */
export function isoPlusDays(iso: string, days: number): string | null {
  const date = parseIsoDate(iso);
  if (!date || !Number.isInteger(days)) return null;
  const { year, month, day } = dateOfDayNumber(dayNumber(date) + days);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

type IsoDate = string | null | undefined;

const MONTHS = 'January,February,March,April,May,June,July,August,September,October,November,December'.split(
  ',',
);
const WEEKDAYS = 'Thursday,Friday,Saturday,Sunday,Monday,Tuesday,Wednesday'.split(',');
const SPACED_DASH = '\u00a0\u2013 ';

/** '3 January 2026' from 'YYYY-MM-DD'. */
export function longDate(iso: IsoDate): string {
  const date = parseIsoDate(iso);
  return date ? `${date.day}\u00a0${monthName(date.month)} ${date.year}` : NOT_KNOWN;
}

/** '3 Jan' from 'YYYY-MM-DD': for use where the year is plain. */
export function shortDate(iso: IsoDate): string {
  const date = parseIsoDate(iso);
  return date ? dayAndMonth(date) : NOT_KNOWN;
}

/** '3 Jan', or '3 January 2026' where the period (`days`) is longer than a year. */
export function dateWithin(iso: IsoDate, days: number): string {
  return days > 366 ? longDate(iso) : shortDate(iso);
}

/** 'Saturday 3 January 2026' from 'YYYY-MM-DD'. */
export function weekdayDate(iso: IsoDate): string {
  const date = parseIsoDate(iso);
  if (!date) return NOT_KNOWN;
  return `${WEEKDAYS[((dayNumber(date) % 7) + 7) % 7]} ${longDate(iso)}`;
}

/** '28 Dec – 9 Jan'; '3–9 Jan' within a month; '3 Jan' for one day; NOT_KNOWN unless both days exist. */
export function dateRange(from: IsoDate, to: IsoDate): string {
  const [first, last] = [parseIsoDate(from), parseIsoDate(to)];
  if (!first || !last) return NOT_KNOWN;
  if (dayNumber(first) === dayNumber(last)) return dayAndMonth(first);
  if (first.year === last.year && first.month === last.month) {
    return `${first.day}\u2013${dayAndMonth(last)}`;
  }
  return `${dayAndMonth(first)}${SPACED_DASH}${dayAndMonth(last)}`;
}

/** '1 October 2025 to 31 March 2026'; the year is said once where it is the same. */
export function longDateRange(from: IsoDate, to: IsoDate): string {
  const [first, last] = [parseIsoDate(from), parseIsoDate(to)];
  if (!first || !last) return NOT_KNOWN;
  if (dayNumber(first) === dayNumber(last)) return longDate(from);
  const start = first.year === last.year ? `${first.day}\u00a0${monthName(first.month)}` : longDate(from);
  return `${start} to ${longDate(to)}`;
}

/** The English name of month 1–12. */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? NOT_KNOWN;
}

function dayAndMonth({ day, month }: CalendarDate): string {
  return `${day}\u00a0${monthName(month).slice(0, 3)}`;
}
