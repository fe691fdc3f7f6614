import type { Move, MoveReason } from '../scenario/window/roll/rollTypes.ts';
import type { Roll } from '../scenario/window/roll/rollDocument.ts';
import { winterName } from '../scenario/window/roll/winterOf.ts';
import { longDateRange, monthName, weekdayDate } from './dates.ts';
import { listInWords } from './phrases.ts';
import { nounFor } from './unit.ts';

/** Why dates moved as they did, as a sentence. */
export const moveReasons: Readonly<Record<MoveReason, string>> = {
  dayAndMonth: 'Day and month stay.',
  christmas: 'Christmas and New Year: day and month stay.',
  monthEdge: 'The beginning or end of a month: day and month stay.',
  windowEdge: 'The first or last counted day: day and month stay.',
  bankHoliday: 'Moves with its bank holiday.',
  easter: 'Moves with Easter.',
  weekday: 'Moves to the nearest same weekday.',
  workingWeek: 'Moves to the nearest same working week.',
  lastDay: 'The last counted day keeps its day and month.',
};

/** 'Thursday 18 December 2025 → Thursday 17 December 2026', '27 October to 31 October 2025 → 26 October to 30 October 2026'. */
export function moveInWords({ was, now }: Move): string {
  return `${datesInWords(was)} → ${datesInWords(now)}`;
}

function datesInWords(dates: readonly string[]): string {
  const [first, last] = [dates[0], dates[dates.length - 1]];
  if (/^\d\d-/.test(first))
    return first === last ? dayOfYear(first) : `${dayOfYear(first)} to ${dayOfYear(last)}`;
  return first === last ? weekdayDate(first) : longDateRange(first, last);
}

function dayOfYear(monthDay: string): string {
  return `${Number(monthDay.slice(3))} ${monthName(Number(monthDay.slice(0, 2)))}`;
}

/** 'Moved from winter 2025/26 to winter 2026/27.' */
export function rollTitle({ from, to }: Pick<Roll, 'from' | 'to'>): string {
  return `Winter ${winterName(from)} to winter ${winterName(to)}`;
}

/** Sentences on what stayed, what was left out and what to check after a move. */
export function rollRemarks({ from, to, stayed, dropped, hasTabledHolidays, yearsByRule }: Roll): string[] {
  const old = winterName(from);
  return [
    ...(hasTabledHolidays ? [`Bank holidays are those of winter ${winterName(to)}.`] : []),
    ...(stayed.length > 0 ? [`${countOf(stayed.length, 'date')} of every year kept as they are.`] : []),
    ...(dropped.targets.length > 0
      ? [`Left out: ${countOf(dropped.targets.length, 'target')} recorded for winter ${old}.`]
      : []),
    ...(dropped.observed.length > 0
      ? [
          `Left out: ${countOf(dropped.observed.length, 'recorded series', 'recorded series')} of winter ${old}.`,
        ]
      : []),
    ...(yearsByRule.length > 0
      ? [
          `Bank holidays of ${listInWords(yearsByRule.map(String))} follow the legal rule, since they are not published yet.`,
        ]
      : []),
    `Rates, opening position, prices and texts are still those of winter ${old}. Check dates that texts mention.`,
  ];
}

function countOf(number: number, one: string, many = `${one}s`): string {
  return `${number} ${nounFor(String(number), { one, many })}`;
}
