import { intervalInWords } from './intervalInWords.ts';
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

/** A figure with what stands under it: both finished text. */
export interface Phrase {
  readonly headline: string;
  readonly detail: string;
}

/** A headline with what stands under it in brackets: '11.4 days (10.6–12.2 on average)'. */
export function joined({ headline, detail }: Phrase): string {
  return detail === '' ? headline : `${headline} (${detail})`;
}

/** '11.4 days' and '10.6–12.2 on average'; one winter and winters that all agree are said to be so. */
export function meanInWords(estimate: Estimate, unit: Unit): Phrase {
  const { mean, low, high, n } = estimate;
  if (!isKnown(mean) || n < 1) return { headline: NOT_KNOWN, detail: 'in no winter so far' };
  const place = supportedPlace(mean, low, high);
  const headline = withUnit(roundedNumber(mean, place), unit);
  if (n === 1) return { headline, detail: 'in the one winter so far' };
  if (!isKnown(low) || !isKnown(high)) {
    return { headline, detail: `on average over ${roundedNumber(n)} winters` };
  }
  if (low === high) return { headline, detail: `in every one of ${roundedNumber(n)} winters` };
  return { headline, detail: `${intervalInWords(low, high, place)} on average` };
}
