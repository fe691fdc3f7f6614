import { bankHolidays } from '../../scenario/calendar/bankHolidays.ts';
import { dayNumber, weekdayOf } from '../../scenario/calendar/dates.ts';
import type { Calendar } from '../../scenario/schema/calendar.ts';

/** The simulated days. Day 0 is the first warm-up day; the counted window is [windowStart, windowEnd). */
export interface Timeline {
  readonly days: number;
  readonly windowStart: number;
  readonly windowEnd: number;
  /** Calendar day number (days since 1 January 1970) of day 0. */
  readonly origin: number;
  /** 1 to 7, Monday first, for each simulated day. */
  readonly weekday: Uint8Array;
  /** 1 on bank holidays. */
  readonly holiday: Uint8Array;
}

/** Fills the simulated days from the calendar: warm-up, window, run-out. */
export function compileTimeline(calendar: Calendar): Timeline {
  const windowStart = calendar.warmUpDays;
  const windowEnd = windowStart + calendar.days;
  const days = windowEnd + calendar.runOutDays;
  const origin = dayNumber(calendar.startDate) - windowStart;
  const holidays = bankHolidays(calendar);
  return {
    days,
    windowStart,
    windowEnd,
    origin,
    weekday: Uint8Array.from({ length: days }, (_, day) => weekdayOf(origin + day)),
    holiday: Uint8Array.from({ length: days }, (_, day) => (holidays.has(origin + day) ? 1 : 0)),
  };
}

/** The simulated day of a calendar date. It may be outside the simulated days. */
export function simulatedDay(timeline: Timeline, isoDate: string): number {
  return dayNumber(isoDate) - timeline.origin;
}
