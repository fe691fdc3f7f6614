import { splitExponent, splitMantissa } from './splitDouble.ts';

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

/**
 * Natural logarithm, within about one unit in the last place and with the same bits in every browser.
 * With x = 2^k (1 + f): series of 2 artanh(f / (2 + f)). NaN below 0, -Infinity at 0.
 */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return x;
  const k = splitExponent(x);
  const f = splitMantissa() - 1;
  const s = f / (2 + f);
  const s2 = s * s;
  const half = 0.5 * f * f;
  // log(1 + f) = f - (f^2/2 - s (f^2/2 + rest)): f is exact, so the large term carries no rounding error.
  const corrected = s * (half + artanhRest(s2)) + k * LN2_LOW;
  return k * LN2_HIGH - (half - corrected - f);
}

/** 2 (artanh(s)/s - 1) as a series in s^2 up to s^22; s is at most 0.172, the remainder below 1e-18. */
export function artanhRest(s2: number): number {
  const s4 = s2 * s2;
  const even = s4 * (2 / 5 + s4 * (2 / 9 + s4 * (2 / 13 + s4 * (2 / 17 + s4 * (2 / 21)))));
  const odd = s2 * (2 / 3 + s4 * (2 / 7 + s4 * (2 / 11 + s4 * (2 / 15 + s4 * (2 / 19 + s4 * (2 / 23))))));
  return even + odd;
}
