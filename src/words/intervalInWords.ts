import { isKnown } from './notKnown.ts';
import { roundedNumber } from './roundedNumber.ts';
import { supportedPlace } from './supportedPlace.ts';

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
