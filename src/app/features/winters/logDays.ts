import type { LogEntry } from '../../../analysis/result/logDocument.ts';
import { dayNumber } from '../../../scenario/calendar/dates.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { clockTime, entryInWords } from '../../../words/logInWords.ts';

/** Which entries of a log are shown. */
export type LogKind = 'all' | 'level' | 'action' | 'event' | 'staffing';

/** A line of a day: the time of day and its text. */
export interface LogLine {
  readonly kind: LogEntry['kind'];
  readonly time: string;
  readonly text: string;
  /** The level that is reached, of a change of level. */
  readonly level?: number;
}

/** The choice of what a log shows. */
export interface LogFilter {
  /** Area or `system`. Null for all. Events belong to every area. */
  readonly area: string | null;
  readonly kind: LogKind;
}

/** The lines of each counted day, by its number from the start date. Days on which nothing happens have none. */
export function logDays(
  scenario: Scenario,
  entries: readonly LogEntry[],
  filter: LogFilter,
): Map<number, LogLine[]> {
  const start = dayNumber(scenario.calendar.startDate);
  const days = new Map<number, LogLine[]>();
  for (const entry of entries) {
    const day = dayNumber(entry.date) - start;
    if (day < 0 || day >= scenario.calendar.days || !isShown(entry, filter)) continue;
    const lines = days.get(day) ?? [];
    lines.push(lineOf(scenario, entry));
    days.set(day, lines);
  }
  return days;
}

/** The first day with a change after a day or, going back, the last before it. Null when there is none. */
export function nextChange(days: ReadonlyMap<number, unknown>, from: number, step: 1 | -1): number | null {
  let next: number | null = null;
  for (const day of days.keys()) {
    if ((day - from) * step > 0 && (next === null || (next - day) * step > 0)) next = day;
  }
  return next;
}

function isShown(entry: LogEntry, { area, kind }: LogFilter): boolean {
  if (kind !== 'all' && entry.kind !== kind) return false;
  return area === null || entry.kind === 'event' || entry.scope === area;
}

function lineOf(scenario: Scenario, entry: LogEntry): LogLine {
  return {
    kind: entry.kind,
    time: clockTime(entry.hour),
    text: entryInWords(scenario, entry),
    ...(entry.kind === 'level' ? { level: entry.after } : {}),
  };
}
