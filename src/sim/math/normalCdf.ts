import { exp } from './exp.ts';

const INVERSE_SQRT_2PI = 0.3989422804014327;
/** Below, the series loses no more than one digit; above, 160 terms of the fraction are exact to 1e-16. */
const SERIES_LIMIT = 1.6;
const FRACTION_TERMS: number = 160;

/**
 * The standard normal distribution function; the lower tail keeps its relative accuracy. Near 0 the
 * odd series x + x^3/3 + x^5/15 + ... (Marsaglia 2004, Journal of Statistical Software 11(4)), in the
 * tails Laplace's continued fraction for Mills' ratio.
 */
export function normalCdf(x: number): number {
  if (x !== x) return NaN;
  const size = Math.abs(x);
  if (size > 39) return x < 0 ? 0 : 1;
  if (size < SERIES_LIMIT) return 0.5 + normalDensity(x) * oddSeries(x);
  const tail = normalDensity(size) * millsRatio(size);
  return x < 0 ? tail : 1 - tail;
}

/** The standard normal density; x^2/2 is split so that large arguments keep their accuracy. */
export function normalDensity(x: number): number {
  const coarse = Math.floor(Math.abs(x) * 16) / 16;
  const fine = Math.abs(x) - coarse;
  return INVERSE_SQRT_2PI * exp(-0.5 * coarse * coarse) * exp(-fine * (coarse + 0.5 * fine));
}

function oddSeries(x: number): number {
  const x2 = x * x;
  let term = x;
  let sum = x;
  for (let n: number = 3; Math.abs(term) > 1e-17 * Math.abs(sum); n += 2) {
    term *= x2 / n;
    sum += term;
  }
  return sum;
}

function millsRatio(x: number): number {
  let fraction = x;
  for (let n = FRACTION_TERMS; n >= 1; n--) fraction = x + n / fraction;
  return 1 / fraction;
}
