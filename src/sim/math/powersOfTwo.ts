const LOWEST = -1022;
const HIGHEST = 1023;

/** Exact powers of two: element i is 2^(i - 1022), for exponents from -1022 to 1023. */
export const powersOfTwo: Float64Array = makePowersOfTwo();

function makePowersOfTwo(): Float64Array {
  const powers = new Float64Array(HIGHEST - LOWEST + 1);
  powers[-LOWEST] = 1;
  for (let i = -LOWEST + 1; i < powers.length; i++) powers[i] = powers[i - 1] * 2;
  for (let i = -LOWEST - 1; i >= 0; i--) powers[i] = powers[i + 1] / 2;
  return powers;
}
