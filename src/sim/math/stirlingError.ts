import { log } from './log.ts';
import { logGamma } from './logGamma.ts';
import { stirlingSeries } from './stirlingSeries.ts';

const HALF_LOG_2PI = 0.9189385332046728;

/**
 * log(x!) minus Stirling's formula x log x - x + log(2 pi x)/2, for x > 0: a small number that can be found
 * without the cancellation of large ones. Loader (2000), "Fast and accurate computation of binomial probabilities".
 */
export function stirlingError(x: number): number {
  if (x >= 15) return stirlingSeries(x);
  if (x !== lastX) {
    lastError = logGamma(x + 1) - (x + 0.5) * log(x) + x - HALF_LOG_2PI;
    lastX = x;
  }
  return lastError;
}

// A table of quantiles asks thousands of times with one argument.
let lastX = NaN;
let lastError = NaN;
