import { exp } from '../math/exp.ts';
import { incompleteGamma, incompleteGammaUpper } from '../math/incompleteGamma.ts';
import { log } from '../math/log.ts';
import { logGamma } from '../math/logGamma.ts';
import { normalQuantile } from '../math/normalQuantile.ts';
import { poissonMass } from '../math/poissonMass.ts';

/** From this shape on the expansion around the normal is exact to about 1e-12. */
const NEARLY_NORMAL: number = 20000;
/** Halley's step cubes the error: after a step of this share of the spread nothing is left to gain. */
const LAST_STEP = 3e-5;
const MOST_STEPS = 40;

/**
 * Quantile at u of the gamma distribution of this shape (above 0) and scale 1. The first guess is Wilson and
 * Hilferty's (1931), or the leading term of the series near 0; Halley's steps refine it.
 */
export function gammaQuantile(shape: number, u: number): number {
  if (!(u > 0)) return 0;
  if (u >= 1) return Infinity;
  if (shape > NEARLY_NORMAL) return expansion(shape, normalQuantile(u));
  return refine(shape, u, firstGuess(shape, u));
}

function firstGuess(shape: number, u: number): number {
  const z = normalQuantile(u);
  const ninth = 1 / (9 * shape);
  const root = 1 - ninth + z * Math.sqrt(ninth);
  const wilsonHilferty = root > 0 ? shape * root * root * root : 0;
  if (shape >= 0.5 && wilsonHilferty > 0.3 * shape) return wilsonHilferty;
  // P(a, x) is at most x^a / Gamma(a + 1): this guess never lies above the root.
  const nearZero = exp((log(u) + logGamma(shape + 1)) / shape);
  return nearZero < 0.3 * shape + 0.3 || wilsonHilferty === 0 ? nearZero : Math.max(nearZero, wilsonHilferty);
}

function refine(shape: number, u: number, guess: number): number {
  let x = guess;
  const share = LAST_STEP / Math.sqrt(1 + shape);
  for (let n = 0; n < MOST_STEPS && x > 1e-290; n++) {
    const density = (shape * poissonMass(shape, x)) / x;
    const error = u < 0.5 ? incompleteGamma(shape, x) - u : 1 - u - incompleteGammaUpper(shape, x);
    if (density === 0) break;
    const newton = error / density;
    const bend = Math.min(1, newton * ((shape - 1) / x - 1));
    const step = newton / (1 - 0.5 * Math.max(-1, bend));
    const next = x - step;
    x = next > 0 ? next : 0.5 * x;
    if (Math.abs(step) < share * x) break;
  }
  return x;
}

/** Cornish and Fisher's expansion of the standardised gamma in powers of 1 / sqrt(shape); Goldberg and Levine (1946). */
function expansion(shape: number, z: number): number {
  const skew = 2 / Math.sqrt(shape);
  const z2 = z * z;
  const second = (z2 - 1) / 6;
  const third = (z * (z2 - 7)) / 144;
  const fourth = -(z2 * (3 * z2 + 7) - 16) / 6480;
  const fifth = (z * (z2 * (9 * z2 + 256) - 433)) / 622080;
  return shape + Math.sqrt(shape) * (z + skew * (second + skew * (third + skew * (fourth + skew * fifth))));
}
