import { dayNumber, isoDate } from '../../calendar/dates.ts';
import type { Moved, RollContext } from './rollTypes.ts';
import { sameBankHoliday, sameDayOfYear } from './shiftDays.ts';

/**
 * Works out a scenario's own list of bank holidays anew: a list of England and Wales by its rule, with substitute days,
 * every other list by day and month.
 */
export function moveHolidays(dates: readonly string[], { years }: RollContext): Moved {
  const days = dates.map(dayNumber).map((day) => sameBankHoliday(day, years) ?? sameDayOfYear(day, years));
  return { dates: days.map(isoDate), reason: 'bankHoliday' };
}
