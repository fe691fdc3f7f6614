import { calendarDateOf, dayNumber } from '../../calendar/dates.ts';

/** The first month that belongs to the coming winter; a winter's year is the one in which it starts. */
const FIRST_MONTH = 7;

/** The year in which the winter of a date starts: July to June. `iso` is YYYY-MM-DD. */
export function winterOf(iso: string): number {
  const { year, month } = calendarDateOf(dayNumber(iso));
  return month >= FIRST_MONTH ? year : year - 1;
}

/** The calendar year in which a day of the year (MM-DD) falls in a winter. */
export function yearInWinter(monthDay: string, winter: number): number {
  return Number(monthDay.slice(0, 2)) >= FIRST_MONTH ? winter : winter + 1;
}

/** The name of a winter: `2025/26`. */
export function winterName(winter: number): string {
  return `${winter}/${String((winter + 1) % 100).padStart(2, '0')}`;
}
