import { dateRange, shortDate } from './dates.ts';
import { roundedNumber, type Phrase } from './numbers.ts';
import { withUnit, WINTERS } from './unit.ts';

/** The middle half of first dates is given from this many winters that reach the level. With fewer, it is the first and the last. */
export const ENOUGH_DATES = 20;

/** First dates at a level among the winters that reach it: ISO dates where they exist, and how many of how many. */
export interface FirstDates {
  readonly reached: number;
  readonly n: number;
  readonly p25?: string | null;
  readonly p75?: string | null;
  readonly earliest?: string | null;
  readonly latest?: string | null;
}

/**
 * When a level is first reached: '28 Dec – 9 Jan' and 'half of the winters that reach OPEL 3 first reach it then'. With
 * fewer winters than `ENOUGH_DATES` no half is claimed: 'in 7 winters, first between 5 Dec and 9 Jan'.
 */
export function firstDateInWords(dates: FirstDates, level: string): Phrase {
  const { reached, n, p25, p75, earliest, latest } = dates;
  if (!(n >= 1)) return { headline: 'not known', detail: 'no winter simulated yet' };
  if (!(reached >= 1)) return { headline: '\u2013', detail: `none of ${winters(n)} reaches ${level}` };
  if (reached < ENOUGH_DATES) return { headline: fewDates(reached, earliest, latest), detail: '' };
  const whose = `half of the winters that reach ${level} first reach it`;
  if (!p25 || !p75) return { headline: 'not known', detail: `${winters(reached)} reach ${level}` };
  return p25 === p75
    ? { headline: shortDate(p25), detail: `${whose} on that day` }
    : { headline: dateRange(p25, p75), detail: `${whose} then` };
}

/** The same for a cell of a table whose note says what the dates are of: '28 Dec – 9 Jan'. With few winters: 'in 7 winters: 5 Dec – 9 Jan'. */
export function firstDateCell(dates: FirstDates): string {
  const { reached, p25, p75, earliest, latest } = dates;
  if (!(reached >= 1)) return '\u2013';
  if (reached >= ENOUGH_DATES && p25 && p75) return dateRange(p25, p75);
  const whose = `in ${winters(reached)}`;
  return earliest && latest ? `${whose}: ${dateRange(earliest, latest)}` : whose;
}

function fewDates(reached: number, earliest?: string | null, latest?: string | null): string {
  if (!earliest || !latest) return `in ${winters(reached)}`;
  if (reached === 1) return `in 1 winter, on ${shortDate(earliest)}`;
  const between = earliest === latest ? `on ${shortDate(earliest)}` : betweenDates(earliest, latest);
  return `in ${winters(reached)}, first ${between}`;
}

function betweenDates(from: string, to: string): string {
  return `between ${shortDate(from)} and ${shortDate(to)}`;
}

function winters(count: number): string {
  return withUnit(roundedNumber(count), WINTERS);
}
