import { exp } from './exp.ts';
import { log } from './log.ts';
import { log1p } from './log1p.ts';
import { logGamma } from './logGamma.ts';

/** A quotient of two rounded numbers cannot be asked to come nearer to 1 than this. */
const NEAR_ONE = 1e-15;
const TINY = 1e-300;

/**
 * The regularised incomplete beta function I_x(a, b) for a, b > 0 and x from 0 to 1: the distribution
 * function of a beta variable. Continued fraction (Abramowitz and Stegun 26.5.8), evaluated on the side of the
 * mean where it converges fast.
 */
export function incompleteBeta(a: number, b: number, x: number): number {
  if (!(x > 0)) return 0;
  if (x >= 1) return 1;
  const front = betaFront(a, b, x);
  return x < (a + 1) / (a + b + 2)
    ? (front * fraction(a, b, x)) / a
    : 1 - (front * fraction(b, a, 1 - x)) / b;
}

/** Logarithm of the complete beta function B(a, b). */
export function logBeta(a: number, b: number): number {
  if (a !== lastA || b !== lastB) {
    lastLogBeta = logGamma(a) + logGamma(b) - logGamma(a + b);
    lastA = a;
    lastB = b;
  }
  return lastLogBeta;
}

// A table of quantiles asks thousands of times with one pair.
let lastA = NaN;
let lastB = NaN;
let lastLogBeta = NaN;

/** x^a (1 - x)^b / B(a, b). */
function betaFront(a: number, b: number, x: number): number {
  return exp(a * log(x) + b * log1p(-x) - logBeta(a, b));
}

/** Lentz's evaluation. */
function fraction(a: number, b: number, x: number): number {
  let c: number = 1;
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let result = d;
  for (let n: number = 1; ; n++) {
    const even = (n * (b - n) * x) / ((a + 2 * n - 1) * (a + 2 * n));
    d = 1 / awayFromZero(1 + even * d);
    c = awayFromZero(1 + even / c);
    result *= d * c;
    const odd = (-(a + n) * (a + b + n) * x) / ((a + 2 * n) * (a + 2 * n + 1));
    d = 1 / awayFromZero(1 + odd * d);
    c = awayFromZero(1 + odd / c);
    const change = d * c;
    result *= change;
    if (!(Math.abs(change - 1) > NEAR_ONE)) break;
  }
  return result;
}

function awayFromZero(x: number): number {
  return Math.abs(x) < TINY ? TINY : x;
}
