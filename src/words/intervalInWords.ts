import { isKnown } from './notKnown.ts';
import { roundedNumber } from './roundedNumber.ts';
import { supportedPlace } from './supportedPlace.ts';

/**
 * The two ends of an interval to the digits that it supports: '10.6–12.2', and with 'to' where an end is below zero:
 * '−0.2 to 0.6'. Null if an end does not exist.
 */
export function intervalInWords(
  low: number | null | undefined,
  high: number | null | undefined,
  place = supportedPlace(low, low, high),
): string | null {
  if (!isKnown(low) || !isKnown(high)) return null;
  const [from, to] = [roundedNumber(low, place), roundedNumber(high, place)];
  if (from === to) return from;
  return low < 0 ? `${from} to ${to}` : `${from}\u2013${to}`;
}
