import { log } from './log.ts';
import { stirlingSeries } from './stirlingSeries.ts';

const HALF_LOG_2PI = 0.9189385332046728;
const LARGE: number = 15;

/**
 * Natural logarithm of the gamma function for x > 0, absolute error about 1e-15 for small x and relative
 * 1e-15 for large. Stirling's series from 15 upwards, the recurrence below (Abramowitz and Stegun 6.1.41, 6.1.15).
 */
export function logGamma(x: number): number {
  if (!(x > 0)) return x === 0 ? Infinity : NaN;
  if (x === Infinity || x === 1 || x === 2) return x === Infinity ? x : 0;
  let shifted = x;
  let product: number = 1;
  while (shifted < LARGE) {
    product *= shifted;
    shifted += 1;
  }
  const stirling = (shifted - 0.5) * log(shifted) - shifted + HALF_LOG_2PI + stirlingSeries(shifted);
  return product === 1 ? stirling : stirling - log(product);
}
