import { isByRule, tabledYears } from '../../calendar/bankHolidays.ts';
import { calendarDateOf, dayNumber } from '../../calendar/dates.ts';
import type { Problem } from '../../problems.ts';
import type { Overlay, Scenario } from '../../schema/scenario.ts';
import { datedValues } from '../datedValues.ts';
import { unsoundDates } from '../unsoundDates.ts';
import { type Dropped, withOldRecords, withoutRecords } from './records.ts';
import { rollDates } from './rollDates.ts';
import { rolledId, rolledNotes, rolledTitle } from './rollNames.ts';
import { rollProvenance } from './rollProvenance.ts';
import { rollWindow } from './rollWindow.ts';
import type { Move } from './rollTypes.ts';
import { winterName, winterOf } from './winterOf.ts';

/** How to move a document to another winter. */
export interface RollOptions {
  /** The year in which the new winter starts. */
  readonly to: number;
  /** Whether targets and recorded series are kept, by day and month. Otherwise they are left out. */
  readonly keepTargets: boolean;
  /** Whether the id stays, for a scenario that is changed in its place. */
  readonly keepId?: boolean;
}

/** The result of a move, for the list that is shown before or after. */
export interface Roll {
  /** Years in which the old and the new winter start. */
  readonly from: number;
  readonly to: number;
  /** Dates that moved, and dates that stay because they are of every year or for another reason. */
  readonly moves: readonly Move[];
  readonly stayed: readonly Move[];
  readonly dropped: Dropped;
  /** Whether the bank holidays are those of England and Wales, which follow the winter by themselves. */
  readonly hasTabledHolidays: boolean;
  /** Years of the new winter whose bank holidays are not published yet. */
  readonly yearsByRule: readonly number[];
}

export type RollResult<T> =
  | { readonly ok: true; readonly document: T; readonly roll: Roll }
  | { readonly ok: false; readonly problems: Problem[] };

const nothingDropped: Dropped = { targets: [], observed: [] };

/**
 * A scenario or an overlay moved to the winter that starts in another year, each dated part by the rule of its kind.
 * Refused where the table of bank holidays ends. The result is not checked.
 */
export function rollDocument<T extends Scenario | Overlay>(given: T, options: RollOptions): RollResult<T> {
  const from = winterOfDocument(given);
  if (typeof from !== 'number') return { ok: false, problems: [from] };
  const { to, keepTargets, keepId } = options;
  const problem = yearProblem(from, to);
  if (problem !== undefined) return { ok: false, problems: [problem] };
  const { document: kept, dropped } = keepTargets
    ? { document: withOldRecords(given, from, to), dropped: nothingDropped }
    : withoutRecords(given);
  const window = rollWindow(kept, to - from);
  const years = yearsTouched(window.document, to);
  const beyond = tableProblem(window.document, years);
  if (beyond !== undefined) return { ok: false, problems: [beyond] };
  const rolled = rollDates(kept, { years: to - from, winter: from, counted: window.counted });
  const moves = [...rolled.moves, ...window.moves];
  const document = {
    ...window.withDays(rolled.document),
    id: keepId === true ? given.id : rolledId(given.id, from, to),
    title: rolledTitle(given.title, from, to),
    notes: rolledNotes(given.notes, from, to),
    provenance: rollProvenance(rolled.document.provenance, moves),
  } as T;
  const isMoved = ({ was, now }: Move) => was.some((date, at) => date !== now[at]);
  return {
    ok: true,
    document,
    roll: {
      ...{ from, to, dropped, yearsByRule: years.filter(isByRule) },
      hasTabledHolidays: document.kind === 'scenario' && !Array.isArray(document.calendar.bankHolidays),
      moves: moves.filter(isMoved),
      stayed: moves.filter((move) => !isMoved(move)),
    },
  };
}

/** The winter of a scenario's start, or of the first date of an overlay. A problem for a document that has no date. */
export function winterOfDocument(document: Scenario | Overlay): number | Problem {
  const [wrong] = unsoundDates(document);
  if (wrong !== undefined)
    return { path: wrong.words.join('.'), message: 'there is no such date', found: wrong.value };
  if (document.kind === 'scenario') return winterOf(document.calendar.startDate);
  const [first] = datedValues(document)
    .flatMap(({ form, value }) => (form === 'date' ? [value] : []))
    .sort();
  if (first !== undefined) return winterOf(first);
  return {
    path: '',
    message: 'nothing in this overlay has a year, so it can be used in every winter as it is',
  };
}

function yearProblem(from: number, to: number): Problem | undefined {
  if (to !== from) return undefined;
  return { path: '', message: `this is already the winter that starts in ${to}`, allowed: 'another year' };
}

/** Calendar years that the moved document touches. */
function yearsTouched(document: Scenario | Overlay, to: number): number[] {
  if (document.kind === 'overlay') return [to, to + 1];
  const { startDate, days, warmUpDays, runOutDays } = document.calendar;
  const start = dayNumber(startDate);
  const [first, last] = [start - warmUpDays, start + days + runOutDays - 1].map(
    (day) => calendarDateOf(day).year,
  );
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** The table ends where Easter and substitute days can no longer be looked up. No bank holidays at all need no table. */
function tableProblem(document: Scenario | Overlay, years: readonly number[]): Problem | undefined {
  const holidays = document.kind === 'scenario' ? document.calendar.bankHolidays : undefined;
  if (Array.isArray(holidays) && holidays.length === 0) return undefined;
  const { first, last } = tabledYears;
  if (years.every((year) => first <= year && year <= last)) return undefined;
  return {
    path: document.kind === 'scenario' ? 'calendar.bankHolidays' : '',
    message: `the table of bank holidays reaches from ${first} to ${last}, so dates cannot be moved beyond it`,
    found: `a winter with days in ${years.join(', ')}`,
    allowed: `winters from ${winterName(first)} to ${winterName(last - 1)}`,
  };
}
