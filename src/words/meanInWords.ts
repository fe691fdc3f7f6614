import { isKnown, NOT_KNOWN } from './notKnown.ts';
import { roundedNumber } from './roundedNumber.ts';
import { supportedPlace } from './supportedPlace.ts';
import { withUnit, type Unit } from './unit.ts';

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
