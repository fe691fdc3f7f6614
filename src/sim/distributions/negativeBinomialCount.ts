import { incompleteBeta } from '../math/incompleteBeta.ts';
import { normalQuantile } from '../math/normalQuantile.ts';
import { poissonProbability } from './poissonCount.ts';

/** With more failures than this the counts are a Poisson's to the accuracy of the beta function. */
const NEARLY_POISSON: number = 1e9;

/** The probability of a count of at most x: I_p(r, x + 1) with r = mean^2 / (variance - mean) and p = mean / variance. */
export function negativeBinomialProbability(mean: number, variance: number, x: number): number {
  if (x < 0 || x === Infinity) return x < 0 ? 0 : 1;
  const failures = (mean * mean) / (variance - mean);
  if (failures > NEARLY_POISSON) return poissonProbability(mean, x);
  return incompleteBeta(failures, Math.floor(x) + 1, mean / variance);
}

/**
 * The smallest count whose probability is at least u. Steps that double from a normal guess bracket the count;
 * bisection finds it.
 */
export function negativeBinomialCount(mean: number, variance: number, u: number): number {
  if (u === 1) return Infinity;
  const z = normalQuantile(Math.min(Math.max(u, 1e-12), 1 - 1e-12));
  const guess = Math.max(0, Math.floor(mean + Math.sqrt(variance) * z));
  let below = guess;
  let step: number = 1;
  while (below >= 0 && negativeBinomialProbability(mean, variance, below) >= u) {
    below -= step;
    step *= 2;
  }
  below = Math.max(below, -1);
  let enough = guess;
  step = 1;
  while (negativeBinomialProbability(mean, variance, enough) < u) {
    below = enough;
    enough += step;
    step *= 2;
  }
  return bisected(mean, variance, u, below, enough);
}

/** The count between one that is not enough and one that is. */
function bisected(mean: number, variance: number, u: number, below: number, enough: number): number {
  while (enough - below > 1) {
    const middle = Math.floor((below + enough) / 2);
    if (negativeBinomialProbability(mean, variance, middle) >= u) enough = middle;
    else below = middle;
  }
  return enough;
}
