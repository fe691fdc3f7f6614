import { exp } from './exp.ts';
import { artanhRest } from './log.ts';
import { splitExponent, splitMantissa } from './splitDouble.ts';

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const SPLITTER: number = 134217729;
const LARGEST_MULTIPLIED: number = 16;

/**
 * base to the power exponent, with the special cases of Math.pow and the same bits in every browser.
 * Small whole exponents multiply; others take exp of a logarithm carried in two doubles, so that the
 * error stays near one unit in the last place for everyday arguments.
 */
export function power(base: number, exponent: number): number {
  if (exponent === 0) return 1;
  if (base !== base || exponent !== exponent) return NaN;
  const whole = Math.floor(exponent) === exponent;
  if (whole && Math.abs(exponent) <= LARGEST_MULTIPLIED) return wholePower(base, exponent);
  if (Math.abs(exponent) === Infinity) return infinitePower(Math.abs(base), exponent);
  if (base === 0 || Math.abs(base) === Infinity) return edgePower(base, exponent, whole);
  if (base < 0) return whole ? sign(exponent) * positivePower(-base, exponent) : NaN;
  return positivePower(base, exponent);
}

function wholePower(base: number, exponent: number): number {
  let result: number = 1;
  for (let n = Math.abs(exponent); n > 0; n--) result *= base;
  return exponent < 0 ? 1 / result : result;
}

function infinitePower(size: number, exponent: number): number {
  if (size === 1) return NaN;
  return size > 1 === exponent > 0 ? Infinity : 0;
}

function edgePower(base: number, exponent: number, whole: boolean): number {
  const large = (base === 0) === exponent < 0;
  const negative = whole && sign(exponent) < 0 && (base < 0 || 1 / base < 0);
  return (negative ? -1 : 1) * (large ? Infinity : 0);
}

/** -1 for an odd whole exponent, else 1: the sign of (-1) to that power. */
function sign(exponent: number): number {
  return Math.abs(exponent % 2) === 1 ? -1 : 1;
}

function positivePower(base: number, exponent: number): number {
  const k = splitExponent(base);
  const f = splitMantissa() - 1;
  const divisor = 2 + f;
  const s = f / divisor;
  // s + sLow is f / (2 + f) to about twice the usual precision: `divisor` lost (2 - divisor) + f.
  const sLow = (f - product(s, divisor) - productLow - s * (2 - divisor + f)) / divisor;
  const small = 2 * sLow + s * artanhRest(s * s) + k * LN2_LOW;
  const large = k * LN2_HIGH;
  const sum = large + 2 * s;
  // Exact for k = 0 and, since |k ln 2| is then the larger addend, for every other k.
  const sumLow = k === 0 ? 0 : large - sum + 2 * s;
  const high = sum + (sumLow + small);
  const low = sum - high + (sumLow + small);
  const exponentHigh = product(exponent, high);
  if (!(Math.abs(exponentHigh) < 800)) return exponentHigh > 0 ? Infinity : 0;
  const result = exp(exponentHigh);
  return result === Infinity ? result : result + result * (productLow + exponent * low);
}

let productLow: number = 0;

/** x times y; what the rounding lost is left in `productLow` (Dekker's exact product). */
function product(x: number, y: number): number {
  const p = x * y;
  const xHigh = SPLITTER * x - (SPLITTER * x - x);
  const yHigh = SPLITTER * y - (SPLITTER * y - y);
  const xLow = x - xHigh;
  const yLow = y - yHigh;
  productLow = xLow * yLow - (p - xHigh * yHigh - xLow * yHigh - xHigh * yLow);
  return p;
}
