import { isKnown } from './notKnown.ts';

const COARSEST_PLACE = 9;
const FINEST_PLACE = -6;

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
