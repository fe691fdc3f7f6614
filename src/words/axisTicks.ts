import {
  dayNumber,
  isoPlusDays,
  parseIsoDate,
  shortDate,
  weekdayDate,
  daysInMonth,
  monthName,
} from './dates.ts';

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

/** A place on a time axis: days since its start, with a short and a long name of the month that begins there. */
export interface MonthTick {
  readonly dayIndex: number;
  readonly label: string;
  readonly longLabel: string;
}

const SHORTEST_NAMED_PART_DAYS = 10;
const LONGEST_YEAR_DAYS = 366;

/**
 * The first of each month among `days` days from `start` ('YYYY-MM-DD'), and day 0 if at least ten days of its month
 * are left. Empty if `start` is not a date. Beyond a year the first of each quarter, beyond two of each half: the first
 * of them and each January then say the year.
 */
export function monthTicks(start: string, days: number): MonthTick[] {
  const first = parseIsoDate(start);
  if (!first) return [];
  const ticks: MonthTick[] = [];
  const isLong = days > LONGEST_YEAR_DAYS;
  let { year, month } = first;
  for (let dayIndex = 1 - first.day; dayIndex < days;) {
    const next = dayIndex + daysInMonth(year, month);
    const isNamed = dayIndex >= 0 || next >= SHORTEST_NAMED_PART_DAYS;
    if (isNamed && (month - 1) % monthsApart(days) === 0)
      ticks.push(tick(Math.max(0, dayIndex), year, month, isLong && (ticks.length === 0 || month === 1)));
    dayIndex = next;
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return ticks;
}

function monthsApart(days: number): number {
  if (days <= LONGEST_YEAR_DAYS) return 1;
  return days <= 2 * LONGEST_YEAR_DAYS ? 3 : 6;
}

function tick(dayIndex: number, year: number, month: number, saysYear: boolean): MonthTick {
  const name = monthName(month);
  const short = name.slice(0, 3);
  return { dayIndex, label: saysYear ? `${short} ${year}` : short, longLabel: `${name} ${year}` };
}
