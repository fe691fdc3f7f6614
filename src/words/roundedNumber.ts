import { isKnown, NOT_KNOWN } from './notKnown.ts';

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
