import { dayNumber, parseIsoDate, type CalendarDate } from './calendarDate.ts';
import { NOT_KNOWN } from './notKnown.ts';

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
