const value = new Float64Array(1);
const words = new Uint32Array(value.buffer);

value[0] = 1;
/** Which of the two words holds sign and exponent depends on the byte order of the machine. */
const HIGH = words[1] === 0 ? 0 : 1;

const TWO_54 = 18014398509481984;
const SQRT2_OVER_2 = Math.sqrt(0.5);

/**
 * The exponent k of a positive finite x = 2^k m with m between sqrt(1/2) and sqrt(2); m is then
 * read from `splitMantissa()`. The kernel has its own form (src/kernel/sim/math/splitDouble.ts).
 */
export function splitExponent(x: number): number {
  const subnormal = x < 2.2250738585072014e-308;
  value[0] = subnormal ? x * TWO_54 : x;
  const high = words[HIGH];
  let exponent = (high >>> 20) - 1022 - (subnormal ? 54 : 0);
  // Exponent field 1022 puts the mantissa between 1/2 and 1.
  words[HIGH] = (high & 0xfffff) | 0x3fe00000;
  if (value[0] < SQRT2_OVER_2) {
    value[0] *= 2;
    exponent -= 1;
  }
  return exponent;
}

/** The mantissa m left by the last call of `splitExponent`. */
export function splitMantissa(): number {
  return value[0];
}
