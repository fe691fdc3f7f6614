import type { Estimate } from '../../analysis/estimate.ts';
import { intervalInWords, NOT_KNOWN, roundedNumber, supportedPlace } from '../../words/numbers.ts';

/** A bare figure for a column of a table: `11.4 (10.6–12.2)`, to the digits that its interval supports. */
export function withInterval(figure: Estimate | null): string {
  if (figure === null) return NOT_KNOWN;
  const { mean, low, high } = figure;
  const place = supportedPlace(mean, low, high);
  const interval = low === high ? null : intervalInWords(low, high, place);
  return interval === null ? roundedNumber(mean, place) : `${roundedNumber(mean, place)} (${interval})`;
}
