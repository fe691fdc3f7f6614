import { exp } from '../math/exp.ts';
import { expm1 } from '../math/expm1.ts';
import { log } from '../math/log.ts';
import { log1p } from '../math/log1p.ts';
import { normalCdf } from '../math/normalCdf.ts';
import { normalQuantile } from '../math/normalQuantile.ts';
import { aboveZero, atLeastZero, finite } from './problems.ts';
import type { DistributionKind, LognormalParameters } from './types.ts';

/**
 * e^(mu + sigma Z) with Z standard normal: mean e^(mu + sigma^2/2), variance mean^2 (e^(sigma^2) - 1). A sigma of
 * 0 is a constant. Johnson, Kotz and Balakrishnan (1994), chapter 14.
 */
export const lognormal: DistributionKind<LognormalParameters> = {
  kind: 'lognormal',
  discrete: false,
  check,
  quantile(p, u) {
    const sigma = lognormalSigma(p);
    return sigma === 0 ? exp(lognormalMu(p)) : exp(lognormalMu(p) + sigma * normalQuantile(u));
  },
  cdf(p, x) {
    const sigma = lognormalSigma(p);
    if (sigma === 0) return Number(x >= exp(lognormalMu(p)));
    return x > 0 ? normalCdf((log(x) - lognormalMu(p)) / sigma) : 0;
  },
  mean: (p) => ('mean' in p ? p.mean : exp(lognormalMu(p) + 0.5 * lognormalSigma(p) * lognormalSigma(p))),
  variance(p) {
    if ('mean' in p) return p.sd * p.sd;
    const sigma = lognormalSigma(p);
    return exp(2 * lognormalMu(p) + sigma * sigma) * expm1(sigma * sigma);
  },
};

function check(p: LognormalParameters): string[] {
  if ('mean' in p) return [...aboveZero('mean', p.mean), ...atLeastZero('sd', p.sd)];
  if ('mu' in p) return [...finite('mu', p.mu), ...atLeastZero('sigma', p.sigma)];
  const { probability, value } = p.quantile;
  const problems = [...aboveZero('median', p.median), ...aboveZero('quantile.value', value)];
  if (!(probability > 0 && probability < 1) || probability === 0.5) {
    problems.push(`quantile.probability must lie between 0 and 1 and not be 0.5, found ${probability}`);
  } else if (problems.length === 0 && (value - p.median) * (probability - 0.5) < 0) {
    const side = probability > 0.5 ? 'at least' : 'at most';
    problems.push(
      `quantile.value at probability ${probability} must be ${side} the median ${p.median}, found ${value}`,
    );
  }
  return problems;
}

/** The mean of the logarithm. */
export function lognormalMu(p: LognormalParameters): number {
  if ('mean' in p) return log(p.mean) - 0.5 * squaredSigma(p.mean, p.sd);
  return 'mu' in p ? p.mu : log(p.median);
}

/** The standard deviation of the logarithm. */
export function lognormalSigma(p: LognormalParameters): number {
  if ('mean' in p) return Math.sqrt(squaredSigma(p.mean, p.sd));
  if ('mu' in p) return p.sigma;
  return log(p.quantile.value / p.median) / normalQuantile(p.quantile.probability);
}

function squaredSigma(mean: number, sd: number): number {
  return log1p((sd / mean) * (sd / mean));
}
