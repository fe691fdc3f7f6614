import { dayOf, dayOfIso, isoOfDay, longDateText, monthLength, monthText, weekdayName } from './calendar.ts';
import { dateParts, type DateParts } from './dateParts.ts';
import { unread, type TextRead } from './textRead.ts';

/** Days from one date to another, both included, 'YYYY-MM-DD'. */
export interface DateSpan {
  readonly from: string;
  readonly to: string;
}

/** The limits of a date. */
export interface DateBounds {
  /** 'YYYY-MM-DD'. */
  readonly minimum?: string;
  readonly maximum?: string;
  /** The time in question: a date without a year is the date that falls into it. */
  readonly window?: DateSpan;
}

/** The date as 'YYYY-MM-DD', or the problem with it. */
export type DateRead = TextRead<string>;

/** Reads a date as people write it in Britain ('5/1/2026', '5 Jan', 'Mon 5 January 2026') or as ISO. */
export function readDate(text: string, bounds: DateBounds = {}): DateRead {
  const found = text.trim();
  const allowed = allowedDates(bounds);
  if (found === '') return unread(`Enter ${allowed}.`);
  const parts = dateParts(found);
  if (!parts) return unread(`“${found}” is not a date. Enter ${allowed}.`);
  const problem = dayProblem(parts);
  if (problem) return unread(`“${found}” is not a date: ${problem}`);
  const day =
    parts.year === null ? dayInWindow(parts, bounds.window) : dayOf(parts.year, parts.month, parts.day);
  if (typeof day === 'string') return unread(`“${found}” ${day}`);
  if (day === null) return unread(`“${found}” is not a date. Enter ${allowed}.`);
  return checked(day, parts, found, bounds);
}

function checked(day: number, { weekday }: DateParts, found: string, bounds: DateBounds): DateRead {
  const iso = isoOfDay(day);
  const said = `${weekdayName(day)} ${longDateText(iso)}`;
  if (weekday !== null && weekday !== weekdayName(day))
    return unread(`“${found}” does not fit: ${longDateText(iso)} is a ${weekdayName(day)}.`);
  const { minimum, maximum } = bounds;
  if ((minimum !== undefined && iso < minimum) || (maximum !== undefined && iso > maximum))
    return unread(`${longDateText(iso)} is not allowed. Enter ${allowedDates(bounds)}.`);
  return { value: iso, problem: null, note: said };
}

/** Why there is no such day in any year, or in the given year. Null if there is one. */
export function dayProblem({ day, month, year, figures }: DateParts): string | null {
  if (month < 1 || month > 12) {
    const turned = figures && month >= 1 && month <= 31 && day >= 1 && day <= 12;
    const example = [month, day, ...(year === null ? [] : [year])].join('/');
    return `there is no month ${month}.${turned ? ` Dates are written day first: ${example}.` : ''}`;
  }
  if (day >= 1 && day <= monthLength(year ?? 2000, month)) return null;
  const when = year === null ? monthText(month) : `${monthText(month)} ${year}`;
  return day < 1 ? 'days are counted from 1.' : `${when} has ${monthLength(year ?? 2000, month)} days.`;
}

/** The day of that name in the window, or why it cannot be told. */
function dayInWindow({ day, month }: DateParts, window: DateSpan | undefined): number | string {
  const from = dayOfIso(window?.from ?? '');
  const to = dayOfIso(window?.to ?? '');
  if (!window || from === null || to === null) return `has no year. Write it too, as in 5 Jan 2026.`;
  const days: number[] = [];
  for (let year = Number(window.from.slice(0, 4)); year <= Number(window.to.slice(0, 4)); year += 1) {
    const candidate = dayOf(year, month, day);
    if (candidate !== null && candidate >= from && candidate <= to) days.push(candidate);
  }
  const span = `${longDateText(window.from)} to ${longDateText(window.to)}`;
  if (days.length > 1) return `comes more than once from ${span}. Write the year too.`;
  return days[0] ?? `does not fall into ${span}. Write the year too if it is meant.`;
}

function allowedDates({ minimum, maximum, window }: DateBounds): string {
  const example = `a date, such as ${window ? '5 Jan' : '5 Jan 2026'}`;
  if (minimum !== undefined && maximum !== undefined)
    return `a date from ${longDateText(minimum)} to ${longDateText(maximum)}`;
  if (minimum !== undefined) return `a date from ${longDateText(minimum)} on`;
  return maximum === undefined ? example : `a date up to ${longDateText(maximum)}`;
}
