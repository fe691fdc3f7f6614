import { dayNumber, isoDate, isValidDate, isValidMonthDay, monthDayOf } from '../../calendar/dates.ts';
import type { Scenario } from '../../schema/scenario.ts';
import type { FieldSpec } from './fieldSpec.ts';
import { freshValue } from './freshValue.ts';

type Row = Record<string, unknown>;

/** Days from one dated point to the next that is added. */
const APART = 7;

/**
 * A new row of a list. A dated row comes after the last, within the counted days where there is room. It changes
 * nothing until it is filled in: factors are 1, and a point repeats the value before it.
 */
export function freshRow(element: FieldSpec, list: readonly unknown[], scenario: Scenario): unknown {
  const row = freshValue(element, scenario);
  if (!isRow(row) || !isValidDate(scenario.calendar.startDate)) return row;
  const last = list.findLast(isRow);
  if (typeof row.date === 'string') return pointAfter(row, last, list, scenario);
  if (isDayOfYear(row.from) && isDayOfYear(row.to)) return { ...row, ...spanAfter(last, scenario) };
  return row;
}

function pointAfter(row: Row, last: Row | undefined, list: readonly unknown[], scenario: Scenario): Row {
  if (isDayOfYear(row.date)) return { ...row, date: freeDayOfYear(list, scenario) };
  if (last === undefined || typeof last.date !== 'string' || !isValidDate(last.date)) return row;
  const before = dayNumber(last.date);
  const next = before + APART <= lastDay(scenario) ? before + APART : before + 1;
  return { ...last, date: isoDate(next) };
}

/** The first counted day of the year on which there is no point yet: two on one day are refused. */
function freeDayOfYear(list: readonly unknown[], scenario: Scenario): string {
  const taken = new Set(list.filter(isRow).map(({ date }) => date));
  const start = dayNumber(scenario.calendar.startDate);
  const days = Array.from({ length: 366 }, (_, at) => monthDayOf(start + at));
  return days.find((day) => !taken.has(day)) ?? days[0];
}

/** The day after the last row, as a row of one day; the first counted day where there is no room after it. */
function spanAfter(last: Row | undefined, scenario: Scenario): { from: string; to: string } {
  const start = dayNumber(scenario.calendar.startDate);
  const days = Array.from({ length: lastDay(scenario) - start + 1 }, (_, at) => monthDayOf(start + at));
  const at = isDayOfYear(last?.to) ? days.indexOf(last.to) + 1 : 0;
  const day = days[at] ?? days[0];
  return { from: day, to: day };
}

function lastDay({ calendar }: Scenario): number {
  return dayNumber(calendar.startDate) + calendar.days - 1;
}

function isDayOfYear(value: unknown): value is string {
  return typeof value === 'string' && isValidMonthDay(value);
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
