const TWO_54: f64 = 18014398509481984;
const SQRT2_OVER_2: f64 = 0.7071067811865476;

const LOWEST_NORMAL: f64 = 2.2250738585072014e-308;
/** The bits of a double that are its fraction, and the exponent of those from 1/2 up to 1, in its place. */
const FRACTION: u64 = 0x000fffffffffffff;
const FROM_A_HALF: u64 = 0x3fe0000000000000;

let mantissa: f64 = 0;

/**
 * The exponent k of a positive finite x = 2^k m with m between sqrt(1/2) and sqrt(2); m is then
 * read from `splitMantissa()`.
 */
export function splitExponent(x: f64): f64 {
  const subnormal = x < LOWEST_NORMAL;
  const bits = reinterpret<u64>(subnormal ? x * TWO_54 : x);
  const exponent = <f64>(<i32>(bits >> 52) - 1022 - (subnormal ? 54 : 0));
  mantissa = reinterpret<f64>((bits & FRACTION) | FROM_A_HALF);
  if (mantissa >= SQRT2_OVER_2) return exponent;
  mantissa *= 2;
  return exponent - 1;
}

/** The mantissa m left by the last call of `splitExponent`. */
export function splitMantissa(): f64 {
  return mantissa;
}
