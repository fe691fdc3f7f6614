import { exp } from '../math/exp.ts';
import { incompleteBeta, logBeta } from '../math/incompleteBeta.ts';
import { log } from '../math/log.ts';
import { log1p } from '../math/log1p.ts';

/** A step of Newton's squares the relative error: after one this small nothing is left to gain. */
const LAST_STEP = 1e-8;
const MOST_STEPS = 100;

/**
 * Quantile at u of the beta distribution with parameters a and b of at least 1. Newton's steps on log F as a
 * function of log x, which is concave there: from a first guess that is never too high they rise to the root.
 */
export function betaQuantile(a: number, b: number, u: number): number {
  if (!(u > 0)) return 0;
  if (u >= 1) return 1;
  // From the nearer end, so that neither tail loses digits.
  return u <= 0.5 ? lower(a, b, u) : 1 - lower(b, a, 1 - u);
}

function lower(a: number, b: number, u: number): number {
  const logU = log(u);
  const logWhole = logBeta(a, b);
  // F(x) <= x^a / (a B(a, b)) for b >= 1.
  let x = exp((logU + log(a) + logWhole) / a);
  for (let n = 0; n < MOST_STEPS; n++) {
    if (x >= 1) x = 1 - 1e-9;
    const probability = incompleteBeta(a, b, x);
    const elasticity = exp(a * log(x) + (b - 1) * log1p(-x) - logWhole) / probability;
    const step = (logU - log(probability)) / elasticity;
    x *= exp(step);
    if (!(Math.abs(step) > LAST_STEP)) break;
  }
  return Math.min(x, 1);
}
