/** Days since 1 January 1970 of 'YYYY-MM-DD'. Null for any other text and for days that do not exist. */
export function dayOfIso(iso: string): number | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return found ? dayOf(Number(found[1]), Number(found[2]), Number(found[3])) : null;
}

/** Days since 1 January 1970 of a day given in numbers (month 1 to 12). Null for a day that does not exist. */
export function dayOf(year: number, month: number, day: number): number | null {
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);
  if (!exists || year < 0 || year > 9999) return null;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / DAY_MS;
}

/** 'YYYY-MM-DD' of a day counted from 1 January 1970. */
export function isoOfDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** Days in a month (1 to 12). */
export function monthLength(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** 'Thursday' for day 0, 1 January 1970. */
export function weekdayName(day: number): string {
  return WEEKDAYS[((day % 7) + 7) % 7]!;
}

/** '5 January 2026' of 'YYYY-MM-DD'. */
export function longDateText(iso: string): string {
  return `${Number(iso.slice(8))}\u00a0${monthText(Number(iso.slice(5, 7)))} ${iso.slice(0, 4)}`;
}

/** 'Mon 5 Jan 2026' of 'YYYY-MM-DD'. Any other text is unchanged. */
export function shortDateText(iso: string): string {
  const day = dayOfIso(iso);
  return day === null
    ? iso
    : `${weekdayName(day).slice(0, 3)} ${monthDayText(iso.slice(5))} ${iso.slice(0, 4)}`;
}

/** '5 Jan' of 'MM-DD'. Any other text is unchanged. */
export function monthDayText(monthDay: string): string {
  if (dayOfIso(`2000-${monthDay}`) === null) return monthDay;
  return `${Number(monthDay.slice(3))} ${monthText(Number(monthDay.slice(0, 2))).slice(0, 3)}`;
}

/** 'January' of 1. */
export function monthText(month: number): string {
  return MONTHS[month - 1] ?? '';
}

const DAY_MS = 86_400_000;
export const WEEKDAYS = ['Thursday', 'Friday', 'Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday'];
export const MONTHS =
  'January,February,March,April,May,June,July,August,September,October,November,December'.split(',');
