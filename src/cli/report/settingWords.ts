import type { WinterMean } from '../../analysis/winterBootstrap.ts';
import { NOT_KNOWN, roundedNumber, supportedPlace } from '../../words/numbers.ts';
import { withInterval } from './withInterval.ts';

/** A mean with its interval: `11.4 (10.6–12.2)`. */
export function mean(figure: WinterMean | null): string {
  return withInterval(figure === null ? null : { ...figure, sd: null });
}

/** A share 0-1 as a percentage with its interval. */
export function share(figure: WinterMean | null): string {
  if (figure === null) return NOT_KNOWN;
  const times = (end: number | null) => (end === null ? null : 100 * end);
  const scaled = { ...figure, mean: 100 * figure.mean, low: times(figure.low), high: times(figure.high) };
  return `${mean(scaled)}%`;
}

/** A difference with its sign, and the interval that holds together with the others where there is one: `+1.2 (0.8–1.6)`. */
export function shift(
  figure: WinterMean & {
    readonly together?: { readonly low: number | null; readonly high: number | null } | null;
  },
): string {
  const low = figure.together?.low ?? figure.low;
  const high = figure.together?.high ?? figure.high;
  const place = supportedPlace(figure.mean, low, high);
  const sign = figure.mean > 0 && Number(figure.mean.toFixed(Math.max(0, -place))) > 0 ? '+' : '';
  const value = `${sign}${roundedNumber(figure.mean, place)}`;
  return low === high ? value : `${value} (${roundedNumber(low, place)} to ${roundedNumber(high, place)})`;
}
