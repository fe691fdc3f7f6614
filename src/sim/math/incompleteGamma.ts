import { poissonMass } from './poissonMass.ts';

const PRECISION = 1e-16;
/** A quotient of two rounded numbers cannot be asked to come nearer to 1 than this. */
const NEAR_ONE = 1e-15;
const TINY = 1e-300;

/**
 * The regularised lower incomplete gamma function P(a, x) for a > 0, x >= 0: the distribution function at x
 * of a gamma variable of shape a and scale 1. Series below a + 1, continued fraction above
 * (Abramowitz and Stegun 6.5.29, 6.5.31).
 */
export function incompleteGamma(a: number, x: number): number {
  if (!(x > 0)) return 0;
  if (x === Infinity) return 1;
  return x < a + 1 ? lowerSeries(a, x) : 1 - upperFraction(a, x);
}

/** The upper tail Q(a, x) = 1 - P(a, x), accurate where it is small. */
export function incompleteGammaUpper(a: number, x: number): number {
  if (!(x > 0)) return 1;
  if (x === Infinity) return 0;
  return x < a + 1 ? 1 - lowerSeries(a, x) : upperFraction(a, x);
}

function lowerSeries(a: number, x: number): number {
  let term: number = 1;
  let sum: number = 1;
  for (let n = a + 1; term > PRECISION * sum; n += 1) {
    term *= x / n;
    sum += term;
  }
  return poissonMass(a, x) * sum;
}

/** Lentz's evaluation of the continued fraction. */
function upperFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let fraction = d;
  for (let n: number = 1; ; n++) {
    const numerator = n * (a - n);
    b += 2;
    d = numerator * d + b;
    if (Math.abs(d) < TINY) d = TINY;
    c = b + numerator / c;
    if (Math.abs(c) < TINY) c = TINY;
    d = 1 / d;
    const change = c * d;
    fraction *= change;
    if (!(Math.abs(change - 1) > NEAR_ONE)) break;
  }
  // x^a e^-x / Gamma(a) = a times the Poisson mass at a.
  return a * poissonMass(a, x) * fraction;
}
