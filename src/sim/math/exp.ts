import { powerOfTwo } from './powerOfTwo.ts';

const INVERSE_LN2 = 1.4426950408889634;
/** Leading bits of ln 2, short enough that a multiple by any exponent is exact. */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

const OVERFLOW = 709.782712893384;
const UNDERFLOW = -745.1332191019412;

/**
 * e to the power x, within about one unit in the last place and with the same bits in every browser.
 * Reduction by multiples of ln 2, then the Taylor series to degree 13 (remainder below 5e-18).
 */
export function exp(x: number): number {
  if (x > OVERFLOW) return Infinity;
  if (x < UNDERFLOW) return 0;
  if (x !== x) return x;
  const k = Math.floor(x * INVERSE_LN2 + 0.5);
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  // What the rounding of r lost; it matters because e^r is about 1 + r.
  const lost = high - r - low;
  const r2 = r * r;
  const tail =
    0.5 +
    r * (1 / 6) +
    r2 * (1 / 24 + r * (1 / 120) + r2 * (1 / 720 + r * (1 / 5040) + r2 * taylorRest(r, r2)));
  return scale(1 + (r + (r2 * tail + lost)), k);
}

/** Coefficients 1/8! to 1/13! of the series. */
function taylorRest(r: number, r2: number): number {
  return (
    1 / 40320 +
    r * (1 / 362880) +
    r2 * (1 / 3628800 + r * (1 / 39916800) + r2 * (1 / 479001600 + r * (1 / 6227020800)))
  );
}

/** y times 2^k, rounded once, for results from the smallest subnormal to the largest double. */
function scale(y: number, k: number): number {
  if (k >= -1021 && k <= 1023) return y * powerOfTwo(k);
  if (k > 1023) return y * 2 * powerOfTwo(k - 1);
  return y * powerOfTwo(k + 1000) * powerOfTwo(-1000);
}
