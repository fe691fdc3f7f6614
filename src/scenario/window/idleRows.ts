import { isValidMonthDay, monthDayOf } from '../calendar/dates.ts';
import type { Problem } from '../problems.ts';
import { daysOfYearIn, type ScenarioDays, type Span } from './scenarioDays.ts';

/** A row of days of the year, both ends included; it may cross New Year. */
interface Row {
  readonly from: string;
  readonly to: string;
}

/** The warning about rows of days of the year that contain no simulated day. */
export function idleRows(rows: readonly Row[], path: string, { simulated }: ScenarioDays): Problem[] {
  if (rows.length === 0) return [];
  const days = [...daysOfYearIn(simulated)];
  const outside = rows.filter((row) => isSound(row) && !days.some((day) => isWithin(row, day)));
  if (outside.length === 0) return [];
  const which = outside.length === 1 ? 'a row here lies' : `${outside.length} rows here lie`;
  const message = `${which} outside the simulated days, so nothing changes on those dates`;
  const found = outside.map(({ from, to }) => (from === to ? from : `${from} to ${to}`)).join(', ');
  return [{ path, message, found, allowed: `days of the year from ${endsOf(simulated)}` }];
}

function isSound({ from, to }: Row): boolean {
  return isValidMonthDay(from) && isValidMonthDay(to);
}

function isWithin({ from, to }: Row, day: string): boolean {
  return from <= to ? from <= day && day <= to : day >= from || day <= to;
}

function endsOf({ from, to }: Span): string {
  return `${monthDayOf(from)} to ${monthDayOf(to)}`;
}
