import { daysInMonth, parseIsoDate } from './calendarDate.ts';
import { monthName } from './dateInWords.ts';

/** A place on a time axis: days since its start, with a short and a long name of the month that begins there. */
export interface MonthTick {
  readonly dayIndex: number;
  readonly label: string;
  readonly longLabel: string;
}

const SHORTEST_NAMED_PART_DAYS = 10;

/**
 * The first of each month among `days` days from `start` ('YYYY-MM-DD'), and day 0 if at least ten days of its month
 * are left. Empty if `start` is not a date.
 */
export function monthTicks(start: string, days: number): MonthTick[] {
  const first = parseIsoDate(start);
  if (!first) return [];
  const ticks: MonthTick[] = [];
  let { year, month } = first;
  for (let dayIndex = 1 - first.day; dayIndex < days;) {
    const next = dayIndex + daysInMonth(year, month);
    if (dayIndex >= 0 || next >= SHORTEST_NAMED_PART_DAYS)
      ticks.push(tick(Math.max(0, dayIndex), year, month));
    dayIndex = next;
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return ticks;
}

function tick(dayIndex: number, year: number, month: number): MonthTick {
  const name = monthName(month);
  return { dayIndex, label: name.slice(0, 3), longLabel: `${name} ${year}` };
}
