import { withUnit, type Unit } from './unit.ts';

/** What is printed where a figure does not exist; `null` and NaN are never shown. */
export const NOT_KNOWN = 'not known';

/** True for a number that can be printed: present and finite. */
export function isKnown(value: number | null | undefined): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

const MINUS = '\u2212';
const FINEST_PLACE = -6;

/**
 * A number rounded half away from zero to the decimal place 10^place (−1 is tenths, 0 units, 2 hundreds), with
 * thousands separators and a true minus sign; a value that rounds to nothing has no sign.
 */
export function roundedNumber(value: number | null | undefined, place = 0): string {
  if (!isKnown(value)) return NOT_KNOWN;
  const exponent = Math.max(FINEST_PLACE, Math.trunc(place));
  const decimals = Math.max(0, -exponent);
  const steps = Math.round(Math.abs(stepsOf(value, exponent)));
  const digits = (exponent > 0 ? steps * 10 ** exponent : steps / 10 ** decimals).toFixed(decimals);
  return (value < 0 && steps > 0 ? MINUS : '') + separated(digits);
}

/** Twelve significant digits hide the binary tail of decimal fractions, so that 1.005 rounds as it reads. */
function stepsOf(value: number, exponent: number): number {
  return Number((exponent > 0 ? value / 10 ** exponent : value * 10 ** -exponent).toPrecision(12));
}

function separated(digits: string): string {
  const [whole = '0', fraction] = digits.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

const COARSEST_PLACE = 9;

/**
 * The decimal place of the last digit that an interval supports: the largest 10^place that is at most half of its
 * half-width, so that rounding moves no end by more than a quarter of the half-width. With no interval, or one of no
 * width, three significant digits of the value, and none after the point for a whole number.
 */
export function supportedPlace(
  value: number | null | undefined,
  low?: number | null,
  high?: number | null,
): number {
  const halfWidth = isKnown(low) && isKnown(high) ? Math.abs(high - low) / 2 : 0;
  if (halfWidth > 0) return placeAtMost(halfWidth / 2);
  if (!isKnown(value) || Number.isInteger(value)) return 0;
  return Math.min(0, placeAtMost(Math.abs(value)) - 2);
}

/** Comparison instead of a logarithm, so that exact powers of ten fall on the right side. */
function placeAtMost(size: number): number {
  let place = COARSEST_PLACE;
  while (place > FINEST_PLACE && Number(`1e${place}`) > size * (1 + 1e-12)) place -= 1;
  return place;
}

/**
 * The two ends of a range to the digits that it supports, for a table or a chart: '10.6–12.2', and with 'to' where an end is below zero:
 * '−0.2 to 0.6'. Null if an end does not exist.
 */
export function intervalInWords(
  low: number | null | undefined,
  high: number | null | undefined,
  place = supportedPlace(low, low, high),
): string | null {
  const text = rangeInWords(low, high, place);
  return isKnown(low) && low < 0 ? text : (text?.replace(' to ', '\u2013') ?? null);
}

/** The same for a sentence: '10.6 to 12.2'; one number where both ends read the same. */
export function rangeInWords(
  low: number | null | undefined,
  high: number | null | undefined,
  place = supportedPlace(low, low, high),
): string | null {
  if (!isKnown(low) || !isKnown(high)) return null;
  const [from, to] = [roundedNumber(low, place), roundedNumber(high, place)];
  return from === to ? from : `${from} to ${to}`;
}

/** A share 0–1 as a whole percentage that never claims none or all of what is not: '48%', 'under 1%', 'over 99%'. */
export function shareInWords(share: number | null | undefined): string {
  if (!isKnown(share)) return NOT_KNOWN;
  if (share > 0 && share < 0.005) return 'under 1%';
  if (share < 1 && share >= 0.995) return 'over 99%';
  return `${roundedNumber(share * 100)}%`;
}

/** A share 0–1 of winters for a column of a table: '97 in 100', 'under 1 in 100', 'none', 'all'. */
export function inHundred(share: number | null | undefined): string {
  if (!isKnown(share)) return NOT_KNOWN;
  if (share <= 0) return 'none';
  if (share >= 1) return 'all';
  if (share < 0.005) return 'under 1 in 100';
  if (share >= 0.995) return 'over 99 in 100';
  return `${roundedNumber(share * 100)} in 100`;
}

/** A mean over winters with its 95% interval; `n` winters in which the figure exists. Any part may be missing. */
export interface Estimate {
  readonly mean: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number;
}

/** A figure and the detail shown under it, both as finished text. */
export interface Phrase {
  readonly headline: string;
  readonly detail: string;
}

/** A headline with its detail in brackets: '11.4 days (average between 10.6 and 12.2)'. */
export function joined({ headline, detail }: Phrase): string {
  return detail === '' ? headline : `${headline} (${detail})`;
}

/**
 * '11.4 days' and 'average between 10.6 and 12.2'; the detail says where there is one winter, or where all agree. No end
 * is rounded to above `most`, where the figure has such a limit.
 */
export function meanInWords(estimate: Estimate, unit: Unit, most = Infinity): Phrase {
  const { mean, low, high, n } = estimate;
  if (!isKnown(mean) || n < 1) return { headline: NOT_KNOWN, detail: 'no winter has this figure so far' };
  const place = placeWithin(most, supportedPlace(mean, low, high), high ?? mean);
  const headline = withUnit(roundedNumber(mean, place), unit);
  if (n === 1) return { headline, detail: 'in the one winter so far' };
  if (!isKnown(low) || !isKnown(high)) {
    return { headline, detail: `on average over ${roundedNumber(n)} winters` };
  }
  if (low === high) return { headline, detail: `in every one of ${roundedNumber(n)} winters` };
  return { headline, detail: averageBetween(roundedNumber(low, place), roundedNumber(high, place)) };
}

function placeWithin(most: number, place: number, end: number): number {
  const step = Number(`1e${place}`);
  const isAbove = end <= most && Math.round(end / step) * step > most;
  return isAbove && place > 0 ? placeWithin(most, place - 1, end) : place;
}

/** 'average between 10.6 and 12.2' from the two ends of a range, finished; '11 on average' where they read the same. */
export function averageBetween(low: string, high: string): string {
  return low === high ? `${low} on average` : `average between ${low} and ${high}`;
}
