import { isKnown, NOT_KNOWN, roundedNumber, type Phrase } from './numbers.ts';
import { withUnit, WINTERS } from './unit.ts';

/** Below so many winters a chance is the run's own count: '1 of 5 winters'. From here on it is in 100 winters. */
export const FEW_WINTERS = 50;

/**
 * The chance of something in a winter, always in 100 winters, with its 95% interval on the same scale: 'about 62 in 100
 * winters' and '57 to 67'. While winters are few it is their count: '2 of 7 winters' and '8 to 64 in 100 possible'. None
 * and all come with their bound: 'none of 7 winters' and 'true chance up to 36 in 100'. `low` and `high` are the interval
 * (Wilson) of `probability`, all 0–1, from `n` winters.
 */
export function chanceInWords(
  probability: number | null,
  low: number | null,
  high: number | null,
  n: number,
): Phrase {
  if (!isKnown(probability) || !(n >= 1)) return { headline: NOT_KNOWN, detail: 'no winter simulated yet' };
  const times = Math.round(probability * n);
  if (n === 1) return oneWinter(times > 0);
  if (times <= 0) return { headline: `none of ${winters(n)}`, detail: boundOf(high, 'up to', Math.ceil) };
  if (times >= n) return { headline: `${allOf(n)} winters`, detail: boundOf(low, 'at least', Math.floor) };
  const range = rangeOf(low, high);
  if (n >= FEW_WINTERS) return { headline: inHundredWinters(probability), detail: range?.join(' to ') ?? '' };
  const possible = range === null ? '' : `${range.join(' to ')} in 100 possible`;
  return { headline: `${roundedNumber(times)} of ${winters(n)}`, detail: possible };
}

/** A chance as `chanceInWords` has it, for a cell under a heading that says 'winters in 100': '62', 'under 1', '2 of 7'. */
export function chanceCell(probability: number | null, n: number): string {
  if (!isKnown(probability) || !(n >= 1)) return NOT_KNOWN;
  const times = Math.round(probability * n);
  if (times <= 0) return `none of ${roundedNumber(n)}`;
  if (times >= n) return allOf(n);
  return n < FEW_WINTERS ? `${roundedNumber(times)} of ${roundedNumber(n)}` : hundredths(probability);
}

/** The same where no heading says the scale: '62 in 100', 'under 1 in 100', '2 of 7', 'none of 400', 'all 400'. */
export function chanceInShort(probability: number | null, n: number): string {
  const cell = chanceCell(probability, n);
  return /of|all|both|known/.test(cell) ? cell : `${cell} in 100`;
}

/** The interval of a chance for a cell: '57–67'; '0–1' where nothing or less than 1 in 100 was seen. Null without one. */
export function chanceRange(low: number | null, high: number | null): string | null {
  return rangeOf(low, high)?.join('\u2013') ?? null;
}

function inHundredWinters(probability: number): string {
  const figure = hundredths(probability);
  if (figure === 'under 1') return 'fewer than 1 in 100 winters';
  if (figure === 'over 99') return 'more than 99 in 100 winters';
  return `about ${figure} in 100 winters`;
}

/** Whole hundredths that claim neither none nor all. */
function hundredths(probability: number): string {
  if (probability < 0.005) return 'under 1';
  return probability >= 0.995 ? 'over 99' : roundedNumber(probability * 100);
}

/**
 * Both ends in hundredths. The bound of none and of all is rounded outwards; an upper end that would read as none, or a
 * lower one as all, is rounded away from that.
 */
function rangeOf(low: number | null, high: number | null): [string, string] | null {
  if (!isKnown(low) || !isKnown(high)) return null;
  const [bottom, top] = [low, high].map((end) => Number((end * 100).toPrecision(12))) as [number, number];
  const from = low < 1 ? Math.min(99, high >= 1 ? Math.floor(bottom) : Math.round(bottom)) : 100;
  const to = high > 0 ? Math.max(1, low <= 0 ? Math.ceil(top) : Math.round(top)) : 0;
  return [roundedNumber(from), roundedNumber(to)];
}

/** Rounded outwards: a bound may be wider than the truth, never narrower. */
function boundOf(end: number | null, what: string, outwards: (value: number) => number): string {
  if (!isKnown(end) || end <= 0 || end >= 1) return '';
  const figure = outwards(Number((end * 100).toPrecision(12)));
  return `true chance ${what} ${figure} in 100`;
}

function oneWinter(happened: boolean): Phrase {
  const headline = happened ? 'in the one winter so far' : 'not in the one winter so far';
  return { headline, detail: 'one winter cannot give a chance' };
}

/** Every one of n winters: '1 of 1', 'both', 'all 7'. */
function allOf(n: number): string {
  if (n <= 2) return n === 1 ? '1 of 1' : 'both';
  return `all ${roundedNumber(n)}`;
}

function winters(n: number): string {
  return withUnit(roundedNumber(n), WINTERS);
}
