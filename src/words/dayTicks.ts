import { dayNumber, isoPlusDays, parseIsoDate } from './calendarDate.ts';
import { shortDate, weekdayDate } from './dateInWords.ts';
import { monthTicks, type MonthTick } from './monthTicks.ts';

const MOST_NAMED_DAYS = 10;
const MOST_NAMED_WEEKS_DAYS = 62;
/** 1 January 1970 was a Thursday. */
const MONDAY = 4;

/**
 * Places on the axis of `days` days from `start`: months, within two months each Monday, within ten days each day. Empty
 * if `start` is not a date.
 */
export function dayTicks(start: string | null, days: number): MonthTick[] {
  const first = parseIsoDate(start);
  if (start === null || first === null) return [];
  if (days > MOST_NAMED_WEEKS_DAYS) return monthTicks(start, days);
  const every = days > MOST_NAMED_DAYS ? 7 : 1;
  const weekday = (((dayNumber(first) - MONDAY) % 7) + 7) % 7;
  const from = every === 1 ? 0 : (7 - weekday) % 7;
  const ticks: MonthTick[] = [];
  for (let dayIndex = from; dayIndex < days; dayIndex += every) {
    const date = isoPlusDays(start, dayIndex);
    const label = every === 1 ? weekdayAndDay(date) : shortDate(date);
    ticks.push({ dayIndex, label, longLabel: label });
  }
  return ticks;
}

/** 'Mon 6 Jan'. */
function weekdayAndDay(date: string | null): string {
  return `${weekdayDate(date).slice(0, 3)} ${shortDate(date)}`;
}
