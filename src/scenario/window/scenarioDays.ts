import { dayNumber, isoDate, isValidDate, monthDayOf } from '../calendar/dates.ts';
import type { Calendar } from '../schema/calendar.ts';

/** Days as day numbers (days since 1 January 1970), both ends included. `to` may be Infinity. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The days of a scenario: the counted days, and the simulated days before and with them. */
export interface ScenarioDays {
  readonly counted: Span;
  /** From the first warm-up day to the last counted day. The days after are left out: nothing is counted in them. */
  readonly simulated: Span;
}

/** The days of a calendar. `undefined` while its start is no date. */
export function scenarioDays({ startDate, days, warmUpDays }: Calendar): ScenarioDays | undefined {
  if (!isValidDate(startDate)) return undefined;
  const from = dayNumber(startDate);
  const to = from + days - 1;
  return { counted: { from, to }, simulated: { from: from - warmUpDays, to } };
}

/** Whether two spans have a day in common. */
export function meet(one: Span, other: Span): boolean {
  return one.from <= other.to && other.from <= one.to;
}

/** A span as a file writes dates: `2025-12-20 to 2026-01-05`, a single date for one day. */
export function spanText({ from, to }: Span): string {
  if (from === to) return isoDate(from);
  return `${isoDate(from)} to ${to === Infinity ? 'no end' : isoDate(to)}`;
}

/** The days of the year that a span touches, MM-DD. */
export function daysOfYearIn({ from, to }: Span): Set<string> {
  const last = Math.min(to, from + 366);
  return new Set(Array.from({ length: last - from + 1 }, (_, at) => monthDayOf(from + at)));
}
