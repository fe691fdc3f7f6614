import { dateRange, shortDate } from './dateInWords.ts';
import type { Phrase } from './meanInWords.ts';
import { roundedNumber } from './roundedNumber.ts';

/** First dates at a level among the winters that reach it: ISO quantiles where they exist, and how many of how many. */
export interface FirstDates {
  readonly reached: number;
  readonly n: number;
  readonly p5?: string | null;
  readonly p25?: string | null;
  readonly p50?: string | null;
  readonly p75?: string | null;
  readonly p95?: string | null;
}

/**
 * When a level first comes: '28 Dec – 9 Jan' with 'half the winters that reach OPEL 3 first do so 28 Dec – 9 Jan', and
 * with less to go on the widest true statement.
 */
export function firstDateInWords(dates: FirstDates, level: string): Phrase {
  const { reached, n, p5, p25, p50, p75, p95 } = dates;
  if (!(n >= 1)) return { headline: 'not known', detail: 'no winter simulated yet' };
  if (!(reached >= 1)) return never(n, level);
  const those = `the winters that reach ${level}`;
  if (reached === 1 && p50) return onlyOne(p50, n, level);
  if (p25 && p75) return spread(p25, p75, `half ${those}`);
  if (p5 && p95) return withMedian(spread(p5, p95, `9 in 10 of ${those}`), p50);
  if (p50) return { headline: `by ${shortDate(p50)}`, detail: `half ${those} first do so by then` };
  return {
    headline: 'not known',
    detail: `${roundedNumber(reached)} of ${roundedNumber(n)} winters reach ${level}`,
  };
}

function never(n: number, level: string): Phrase {
  const none =
    n === 1
      ? `the one winter so far does not reach ${level}`
      : `no winter of ${roundedNumber(n)} reaches ${level}`;
  return { headline: n === 1 ? 'not so far' : 'never', detail: none };
}

function onlyOne(date: string, n: number, level: string): Phrase {
  const which =
    n === 1 ? 'the one winter so far' : `the one winter of ${roundedNumber(n)} that reaches ${level}`;
  return { headline: shortDate(date), detail: `${which} first does so on ${shortDate(date)}` };
}

function spread(from: string, to: string, who: string): Phrase {
  const headline = dateRange(from, to);
  if (from === to) return { headline, detail: `at least ${who} first do so on ${headline}` };
  return { headline, detail: `${who} first do so ${headline}` };
}

function withMedian(phrase: Phrase, p50: string | null | undefined): Phrase {
  return p50 ? { ...phrase, detail: `${phrase.detail}, half by ${shortDate(p50)}` } : phrase;
}
