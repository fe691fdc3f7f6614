import { incompleteBeta } from '../math/incompleteBeta.ts';
import { normalQuantile } from '../math/normalQuantile.ts';
import { aboveZero } from './problems.ts';
import { poisson } from './poisson.ts';
import { highestPoissonMean } from './poissonInverse.ts';
import type { DistributionKind, NegativeBinomialParameters } from './types.ts';

/** With more failures than this the counts are a Poisson's to the accuracy of the beta function. */
const NEARLY_POISSON = 1e9;

/**
 * Counts with r = mean^2 / (variance - mean) and p = mean / variance: F(k) = I_p(r, k + 1). It is a Poisson whose
 * mean is gamma distributed. Johnson, Kemp and Kotz (2005), chapter 5.
 */
export const negativeBinomial: DistributionKind<NegativeBinomialParameters> = {
  kind: 'negativeBinomial',
  discrete: true,
  check,
  quantile,
  cdf,
  mean: (p) => p.mean,
  variance: (p) => p.variance,
};

function check(p: NegativeBinomialParameters): string[] {
  if (p.mean > highestPoissonMean) return [`mean must be at most ${highestPoissonMean}, found ${p.mean}`];
  const problems = [...aboveZero('mean', p.mean), ...aboveZero('variance', p.variance)];
  if (problems.length === 0 && p.variance <= p.mean) {
    problems.push(
      `variance must be above the mean ${p.mean}, found ${p.variance} (use a Poisson where they are equal)`,
    );
  }
  return problems;
}

function cdf(p: NegativeBinomialParameters, x: number): number {
  if (x < 0 || x === Infinity) return x < 0 ? 0 : 1;
  const failures = (p.mean * p.mean) / (p.variance - p.mean);
  if (failures > NEARLY_POISSON) return poisson.cdf({ kind: 'poisson', mean: p.mean }, x);
  return incompleteBeta(failures, Math.floor(x) + 1, p.mean / p.variance);
}

/** Steps that double from a normal guess bracket the count; bisection finds it. */
function quantile(p: NegativeBinomialParameters, u: number): number {
  if (u === 1) return Infinity;
  const z = normalQuantile(Math.min(Math.max(u, 1e-12), 1 - 1e-12));
  const guess = Math.max(0, Math.floor(p.mean + Math.sqrt(p.variance) * z));
  let below = guess;
  let step = 1;
  while (below >= 0 && cdf(p, below) >= u) {
    below -= step;
    step *= 2;
  }
  below = Math.max(below, -1);
  let enough = Math.max(guess, 0);
  step = 1;
  while (cdf(p, enough) < u) {
    below = enough;
    enough += step;
    step *= 2;
  }
  while (enough - below > 1) {
    const middle = Math.floor((below + enough) / 2);
    if (cdf(p, middle) >= u) enough = middle;
    else below = middle;
  }
  return enough;
}
