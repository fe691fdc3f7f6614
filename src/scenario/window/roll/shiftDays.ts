import { easterSunday, namedBankHolidays } from '../../calendar/bankHolidays.ts';
import { calendarDateOf, dayNumberOf, daysInMonth } from '../../calendar/dates.ts';

/** The same day and month so many years on. 29 February becomes 28 February in a year without it. */
export function sameDayOfYear(day: number, years: number): number {
  const { year, month, day: dayOfMonth } = calendarDateOf(day);
  return dayNumberOf(year + years, month, Math.min(dayOfMonth, daysInMonth(year + years, month)));
}

/** The day of the same weekday that is nearest to the same day and month, at most three days from it. */
export function nearestSameWeekday(day: number, years: number): number {
  const near = sameDayOfYear(day, years);
  const ahead = (((day - near) % 7) + 7) % 7;
  return ahead <= 3 ? near + ahead : near + ahead - 7;
}

/**
 * The same bank holiday of England and Wales so many years on. `undefined` for a day that is no bank holiday by rule.
 */
export function sameBankHoliday(day: number, years: number): number | undefined {
  const { year } = calendarDateOf(day);
  const at = namedBankHolidays(year).indexOf(day);
  return at < 0 ? undefined : namedBankHolidays(year + years)[at];
}

/** The day that is as far from Easter so many years on. */
export function sameFromEaster(day: number, years: number): number {
  const { year } = calendarDateOf(day);
  return day - easterSunday(year) + easterSunday(year + years);
}

/** Whether a day lies from Christmas Eve to 2 January. */
export function isAtChristmas(day: number): boolean {
  const { month, day: dayOfMonth } = calendarDateOf(day);
  return (month === 12 && dayOfMonth >= 24) || (month === 1 && dayOfMonth <= 2);
}

/** Whether a day is the first or the last of its month, when contracts and duties begin and end. */
export function isMonthEdge(day: number): boolean {
  const { year, month, day: dayOfMonth } = calendarDateOf(day);
  return dayOfMonth === 1 || dayOfMonth === daysInMonth(year, month);
}
