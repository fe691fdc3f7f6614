import { exp } from './exp.ts';
import { log } from './log.ts';
import { stirlingError } from './stirlingError.ts';

const TWO_PI = 6.283185307179586;

/**
 * mean^k e^-mean / k! for k >= 0, not necessarily whole, and mean >= 0, by the saddle-point form of
 * Loader (2000), which loses no accuracy for large arguments.
 */
export function poissonMass(k: number, mean: number): number {
  if (mean === 0) return k === 0 ? 1 : 0;
  if (k === 0) return exp(-mean);
  return exp(-stirlingError(k) - deviance(k, mean)) / Math.sqrt(TWO_PI * k);
}

/** k log(k / mean) + mean - k, without cancellation when k is near the mean. */
export function deviance(k: number, mean: number): number {
  const difference = k - mean;
  if (Math.abs(difference) > 0.1 * (k + mean)) return k * log(k / mean) - difference;
  const v = difference / (k + mean);
  const v2 = v * v;
  let sum = difference * v;
  let term = 2 * k * v;
  for (let n: number = 3; Math.abs(term) > 1e-18 * sum; n += 2) {
    term *= v2;
    sum += term / n;
  }
  return sum;
}
