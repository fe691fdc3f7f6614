import { isKnown, NOT_KNOWN, roundedNumber, supportedPlace, type Estimate, type Phrase } from './numbers.ts';
import { nounFor, type Unit } from './unit.ts';

/** How a difference came out; `undecided` where the range includes zero. */
export type Verdict = 'less' | 'more' | 'undecided' | 'same' | 'unknown';

/** The words for below and above: 'fewer' and 'more' for things counted, 'less' and 'more' for the rest. */
export interface Comparatives {
  readonly less: string;
  readonly more: string;
}

/** For things that are counted. */
export const FEWER_OR_MORE: Comparatives = { less: 'fewer', more: 'more' };

/**
 * A paired difference (this minus what it is compared with, over the same winters, with its 95% interval):
 * '2.9 fewer days', '95%: 2.4 to 3.4'; where the range includes zero, '400 winters show no clear difference'.
 */
export function differenceInWords(
  difference: Estimate,
  unit: Unit,
  words: Comparatives = FEWER_OR_MORE,
): Phrase & { readonly verdict: Verdict } {
  const { mean, low, high, n } = difference;
  if (!isKnown(mean) || !(n >= 1)) {
    return { headline: NOT_KNOWN, detail: 'no winter to compare yet', verdict: 'unknown' };
  }
  if (n === 1) return { ...inOneWinter(mean, unit, words), verdict: 'unknown' };
  const place = supportedPlace(mean, low, high);
  const headline = signed(mean, place, unit, words);
  if (!isKnown(low) || !isKnown(high)) {
    return { headline, detail: 'no range can be given', verdict: 'unknown' };
  }
  if (low === high) return { ...alike(mean, n, headline), verdict: direction(mean) };
  if (low <= 0 && high >= 0) return { ...undecided(low, high, place, n, words), verdict: 'undecided' };
  const [near, far] = low > 0 ? [low, high] : [-high, -low];
  return {
    headline,
    detail: `95%: ${size(near, place)} to ${size(far, place)}`,
    verdict: direction(mean),
  };
}

function inOneWinter(mean: number, unit: Unit, words: Comparatives): Phrase {
  const headline = mean === 0 ? 'the same' : signed(mean, supportedPlace(mean), unit, words);
  return { headline, detail: 'in the one winter compared; one winter gives no range' };
}

function alike(mean: number, n: number, headline: string): Phrase {
  const all = n === 2 ? 'in both winters' : `in all ${roundedNumber(n)} winters`;
  return mean === 0
    ? { headline: `exactly the same ${all}`, detail: '' }
    : { headline, detail: `the same difference ${all}` };
}

function undecided(low: number, high: number, place: number, n: number, words: Comparatives): Phrase {
  const from = low === 0 ? '0' : `${size(-low, place)} ${words.less}`;
  const to = high === 0 ? '0' : `${size(high, place)} ${words.more}`;
  return {
    headline: `${roundedNumber(n)} winters show no clear difference`,
    detail: `95%: between ${from} and ${to}`,
  };
}

function signed(mean: number, place: number, unit: Unit, words: Comparatives): string {
  if (mean === 0) return 'no difference';
  const figure = size(Math.abs(mean), place);
  return [figure, mean < 0 ? words.less : words.more, nounFor(figure, unit)].filter(Boolean).join(' ');
}

/** A size as text. One that is above 0 but rounds to 0 is 'under' the last place. */
function size(value: number, place: number): string {
  const text = roundedNumber(value, place);
  const readsZero = !/[1-9]/.test(text);
  return readsZero && value > 0 ? `under ${roundedNumber(10 ** place, place)}` : text;
}

function direction(mean: number): Verdict {
  if (mean === 0) return 'same';
  return mean < 0 ? 'less' : 'more';
}
