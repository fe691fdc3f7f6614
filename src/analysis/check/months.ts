import { calendarDateOf, dayNumber, dayNumberOf, isoDate } from '../../scenario/calendar/dates.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';

/** Counted days that a check covers. */
export interface Month {
  readonly id: 'first' | 'january';
  /** Days from the start date: the first, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/**
 * The first counted month (up to the same day of the next month, or the end), and January where it is another month.
 */
export function checkedMonths({ calendar }: Scenario): Month[] {
  const start = dayNumber(calendar.startDate);
  const { year, month, day } = calendarDateOf(start);
  const first: Month = {
    id: 'first',
    from: 0,
    to: Math.min(calendar.days, dayNumberOf(year, month + 1, day) - start),
  };
  const january = { from: dayNumberOf(year + 1, 1, 1) - start, to: dayNumberOf(year + 1, 2, 1) - start };
  if (january.from >= calendar.days) return [first];
  return [first, { id: 'january', from: january.from, to: Math.min(calendar.days, january.to) }];
}

/** The day numbers of a month. */
export function dayNumbersOf({ calendar }: Scenario, { from, to }: Month): number[] {
  const start = dayNumber(calendar.startDate);
  return Array.from({ length: to - from }, (_, at) => start + from + at);
}

/** The first and the last date of a month. */
export function datesOf({ calendar }: Scenario, { from, to }: Month): { from: string; to: string } {
  const start = dayNumber(calendar.startDate);
  return { from: isoDate(start + from), to: isoDate(start + to - 1) };
}
