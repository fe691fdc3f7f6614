import { easterSunday } from '../../calendar/bankHolidays.ts';
import { calendarDateOf, dayNumberOf, monthDayOf, weekdayOf } from '../../calendar/dates.ts';
import type { Moved, RollContext } from './rollTypes.ts';
import { isAtChristmas, nearestSameWeekday, sameFromEaster } from './shiftDays.ts';
import { yearInWinter } from './winterOf.ts';

/** The longest row that is taken to be about Easter. */
const LONGEST_AT_EASTER = 21;
const [MONDAY, FRIDAY, SUNDAY] = [1, 5, 7];

/**
 * Moves a row of days of the year, `[from, to]` as MM-DD. A row that contains Good Friday and Easter Monday moves with
 * Easter. A row from a Monday to a Friday or Sunday moves by weekday. Every other row, and a row at Christmas or New
 * Year, stays.
 */
export function moveDaysOfYear([from, to]: readonly string[], { years, winter }: RollContext): Moved {
  const year = yearInWinter(from, winter);
  const first = dayIn(year, from);
  const last = dayIn(from <= to ? year : year + 1, to);
  const easter = easterSunday(calendarDateOf(first).year);
  if (isAtChristmas(first) || isAtChristmas(last) || from > to)
    return { dates: [from, to], reason: 'christmas' };
  if (first <= easter - 2 && easter + 1 <= last && last - first < LONGEST_AT_EASTER)
    return { dates: [first, last].map((day) => monthDayOf(sameFromEaster(day, years))), reason: 'easter' };
  const [begins, ends] = [weekdayOf(first), weekdayOf(last)];
  if (begins !== MONDAY || (ends !== FRIDAY && ends !== SUNDAY))
    return { dates: [from, to], reason: 'dayAndMonth' };
  const shift = nearestSameWeekday(first, years) - first;
  return { dates: [first, last].map((day) => monthDayOf(day + shift)), reason: 'workingWeek' };
}

function dayIn(year: number, monthDay: string): number {
  return dayNumberOf(year, Number(monthDay.slice(0, 2)), Number(monthDay.slice(3)));
}
