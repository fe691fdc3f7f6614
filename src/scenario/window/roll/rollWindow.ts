import { dayNumber, isoDate } from '../../calendar/dates.ts';
import type { Overlay, Scenario } from '../../schema/scenario.ts';
import type { Span } from '../scenarioDays.ts';
import type { Move } from './rollTypes.ts';
import { sameDayOfYear } from './shiftDays.ts';

/** The counted days of a document that has them, moved. */
interface RolledWindow<T> {
  /** The document with its new start and number of days, for the dates that depend on them. */
  readonly document: T;
  readonly counted?: { readonly before: Span; readonly after: Span };
  /** The last counted day, where the number of days is in the document. */
  readonly moves: Move[];
  /** Sets the number of counted days of the new winter in a document. */
  readonly withDays: (document: T) => T;
}

/** Moves the counted days: the first and the last keep their day and month, so a winter has 182 or 183 days. */
export function rollWindow<T extends Scenario | Overlay>(document: T, years: number): RolledWindow<T> {
  const { startDate, days } = document.kind === 'scenario' ? document.calendar : setWindow(document);
  if (startDate === undefined || days === undefined) return { document, moves: [], withDays: (same) => same };
  const from = dayNumber(startDate);
  const before = { from, to: from + days - 1 };
  const after = { from: sameDayOfYear(before.from, years), to: sameDayOfYear(before.to, years) };
  const newDays = after.to - after.from + 1;
  const path = 'calendar.days';
  const words =
    document.kind === 'scenario' ? ['calendar', 'days'] : ['set', String(indexOf(document, path)), 'value'];
  const move: Move = { words, path, was: [isoDate(before.to)], now: [isoDate(after.to)], reason: 'lastDay' };
  const withDays = (one: T) => withField(one, path, newDays);
  const moved = withField(withDays(document), 'calendar.startDate', isoDate(after.from));
  return { document: moved, counted: { before, after }, moves: [move], withDays };
}

/** The counted days that an overlay sets, if it sets both their first and their number. */
function setWindow({ set }: Overlay): { startDate?: string; days?: number } {
  const at = (path: string) => set.find((field) => field.path === path)?.value;
  const [startDate, days] = [at('calendar.startDate'), at('calendar.days')];
  return {
    startDate: typeof startDate === 'string' ? startDate : undefined,
    days: typeof days === 'number' ? days : undefined,
  };
}

function indexOf({ set }: Overlay, path: string): number {
  return set.findIndex((field) => field.path === path);
}

function withField<T extends Scenario | Overlay>(document: T, path: string, value: unknown): T {
  if (document.kind === 'scenario') {
    const [, key] = path.split('.');
    return { ...document, calendar: { ...document.calendar, [key]: value } };
  }
  return {
    ...document,
    set: document.set.map((field) => (field.path === path ? { ...field, value } : field)),
  };
}
