import { isKnown, NOT_KNOWN, roundedNumber, supportedPlace } from './numbers.ts';

const SCALES = [
  { place: 9, suffix: 'bn' },
  { place: 6, suffix: 'm' },
  { place: 3, suffix: 'k' },
  { place: 0, suffix: '' },
];

/**
 * Pounds as '£18k', '£402k', '£1.2m': two significant digits, whole thousands from ten thousand to a million, and
 * fewer where the interval (pounds) supports fewer. Below zero '−£18k'.
 */
export function money(pounds: number | null | undefined, low?: number | null, high?: number | null): string {
  if (!isKnown(pounds)) return NOT_KNOWN;
  const place = Math.max(ordinaryPlace(Math.abs(pounds)), supported(pounds, low, high));
  const rounded = Math.round(Math.abs(pounds) / 10 ** place) * 10 ** place;
  if (rounded === 0) return pounds === 0 ? '£0' : `under ${money(10 ** place)}`;
  const scale = SCALES.find((candidate) => rounded >= 10 ** candidate.place)!;
  const decimals = Math.min(0, Math.max(place - scale.place, -1));
  return `${pounds < 0 ? '\u2212' : ''}£${roundedNumber(rounded / 10 ** scale.place, decimals)}${scale.suffix}`;
}

/** 'about £1.2m': for figures that come out of a simulation. Exactly nothing is '£0'. */
export function aboutMoney(
  pounds: number | null | undefined,
  low?: number | null,
  high?: number | null,
): string {
  const text = money(pounds, low, high);
  return !isKnown(pounds) || pounds === 0 || text.startsWith('under') ? text : `about ${text}`;
}

/** For a table or a chart '£612k–£930k', or '−£20k to £30k' where an end is below zero; null if an end does not exist. */
export function moneyInterval(
  low: number | null | undefined,
  high: number | null | undefined,
): string | null {
  const text = moneyRange(low, high);
  const needsTo = (isKnown(low) && low < 0) || text?.startsWith('under');
  return needsTo ? text : (text?.replace(' to ', '\u2013') ?? null);
}

/** The same for a sentence: '£612k to £930k'; one sum where both ends read the same. */
export function moneyRange(low: number | null | undefined, high: number | null | undefined): string | null {
  if (!isKnown(low) || !isKnown(high)) return null;
  const [from, to] = [money(low, low, high), money(high, low, high)];
  return from === to ? from : `${from} to ${to}`;
}

function ordinaryPlace(size: number): number {
  if (size >= 9.95e6) return size >= 9.95e8 ? 8 : 6;
  if (size >= 999_500) return 5;
  if (size >= 9_950) return 3;
  if (size >= 995) return 2;
  return size >= 99.5 ? 1 : 0;
}

/** An interval of no width supports everything. */
function supported(pounds: number, low?: number | null, high?: number | null): number {
  const hasWidth = isKnown(low) && isKnown(high) && low !== high;
  return hasWidth ? Math.max(0, supportedPlace(pounds, low, high)) : 0;
}
