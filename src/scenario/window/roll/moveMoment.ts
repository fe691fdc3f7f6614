import { dayNumber, isoDate } from '../../calendar/dates.ts';
import type { Span } from '../scenarioDays.ts';
import type { Moved, MoveReason, RollContext } from './rollTypes.ts';
import {
  isAtChristmas,
  isMonthEdge,
  nearestSameWeekday,
  sameBankHoliday,
  sameDayOfYear,
} from './shiftDays.ts';

/** Reasons for which day and month stay. */
const fixed: readonly MoveReason[] = ['christmas', 'monthEdge', 'windowEdge', 'dayAndMonth'];

/** Moves one date or the two ends of a span. A span keeps its length unless day and month stay. */
export function moveMoment(dates: readonly string[], context: RollContext): Moved {
  const days = dates.map(dayNumber);
  const reasons = days.map((day) => reasonOf(day, context));
  const reason = reasons.find((one) => fixed.includes(one)) ?? reasons[0];
  return moved(days, reason, context);
}

/** Moves every date of a list in the same way as the first: by day and month, or all by the same number of days. */
export function moveTogether(dates: readonly string[], context: RollContext): Moved {
  const days = dates.map(dayNumber);
  const reason = reasonOf(Math.min(...days), context);
  const hasLeapDay = dates.some((date) => date.endsWith('-02-29'));
  return moved(days, fixed.includes(reason) && hasLeapDay ? 'weekday' : reason, context);
}

/** Moves dates by day and month. */
export function moveByDayAndMonth(dates: readonly string[], { years }: RollContext): Moved {
  return {
    dates: dates.map((date) => isoDate(sameDayOfYear(dayNumber(date), years))),
    reason: 'dayAndMonth',
  };
}

function moved(days: readonly number[], reason: MoveReason, context: RollContext): Moved {
  const { years } = context;
  if (fixed.includes(reason)) return { dates: days.map((day) => isoDate(sameDayOfYear(day, years))), reason };
  const first = Math.min(...days);
  const target = reason === 'bankHoliday' ? sameBankHoliday(first, years)! : nearestSameWeekday(first, years);
  return { dates: days.map((day) => isoDate(day + target - first)), reason };
}

function reasonOf(day: number, { years, counted }: RollContext): MoveReason {
  if (isAtChristmas(day)) return 'christmas';
  if (sameBankHoliday(day, years) !== undefined) return 'bankHoliday';
  if (isMonthEdge(day)) return 'monthEdge';
  if (counted === undefined) return 'weekday';
  const { before, after } = counted;
  if (day === before.from || day === before.to) return 'windowEdge';
  const leaves = isWithin(day, before) && !isWithin(nearestSameWeekday(day, years), after);
  return leaves ? 'dayAndMonth' : 'weekday';
}

function isWithin(day: number, { from, to }: Span): boolean {
  return from <= day && day <= to;
}
