import { exp } from '../math/exp.ts';
import { incompleteGammaUpper } from '../math/incompleteGamma.ts';
import { normalQuantile } from '../math/normalQuantile.ts';
import { poissonMass } from '../math/poissonMass.ts';

/** The largest mean of a count, in events. */
export const highestPoissonMean = 5000;

const SMALL_MEAN: number = 50;
/** No 32-bit uniform reaches this far: F(k) is 1 to the last bit below it. */
const MOST_SMALL: number = 200;

/**
 * The smallest count k whose Poisson probability F(k) is at least u, for a mean from 0 to 5,000 and u from
 * 0 up to but without 1. Exact inversion of one uniform: never falls when the mean or u rises (to the
 * rounding of F, about 1e-13).
 */
export function poissonCount(mean: number, u: number): number {
  return mean < SMALL_MEAN ? fromZero(mean, u) : fromGuess(mean, u);
}

function fromZero(mean: number, u: number): number {
  let mass = exp(-mean);
  let sum = mass;
  let k: number = 0;
  while (sum < u && k < MOST_SMALL) {
    k++;
    // not mean / k, which rounds differently: this waits for no earlier step
    mass *= mean * (1 / k);
    sum += mass;
  }
  return k;
}

/** From the normal approximation with its first correction, a step or two up or down with exact probabilities. */
function fromGuess(mean: number, u: number): number {
  if (!(u > 0)) return 0;
  const z = normalQuantile(Math.min(u, 1 - 1e-15));
  let k = Math.max(0, Math.floor(mean + Math.sqrt(mean) * z + (z * z - 1) / 6));
  let sum = incompleteGammaUpper(k + 1, mean);
  let mass = poissonMass(k, mean);
  while (sum >= u && k > 0) {
    sum -= mass;
    mass *= k / mean;
    k--;
  }
  while (sum < u) {
    k++;
    mass = poissonMass(k, mean);
    if (sum + mass === sum) return k;
    sum += mass;
  }
  return k;
}

/** The probability of a count of at most x. */
export function poissonProbability(mean: number, x: number): number {
  if (x < 0 || x === Infinity) return x < 0 ? 0 : 1;
  return incompleteGammaUpper(Math.floor(x) + 1, mean);
}
