/** Exactly 2^k, for a whole k from -1022 to 1023: a double of which only the exponent is set. */
export function powerOfTwo(k: f64): f64 {
  return reinterpret<f64>((<i64>k + 1023) << 52);
}
