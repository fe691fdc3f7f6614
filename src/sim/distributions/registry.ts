import { constant } from './constant.ts';
import { empirical } from './empirical.ts';
import { exponential } from './exponential.ts';
import { gamma } from './gamma.ts';
import { lognormal } from './lognormal.ts';
import { negativeBinomial } from './negativeBinomial.ts';
import { pert } from './pert.ts';
import { poisson } from './poisson.ts';
import { triangular } from './triangular.ts';
import type { Distribution, DistributionKind } from './types.ts';
import { uniform } from './uniform.ts';
import { weibull } from './weibull.ts';

type Kinds = { readonly [K in Distribution['kind']]: DistributionKind<Extract<Distribution, { kind: K }>> };

/** Every kind of distribution by its name in scenario files. */
export const distributionKinds: Kinds = {
  constant,
  exponential,
  gamma,
  lognormal,
  weibull,
  triangular,
  uniform,
  pert,
  empirical,
  poisson,
  negativeBinomial,
};

/** The quantile of a distribution at u from 0 to 1. Throws when u is outside. */
export function quantile(d: Distribution, u: number): number {
  if (!(u >= 0 && u <= 1)) throw new RangeError(`quantile asked at ${u}, which is not between 0 and 1`);
  return kindOf(d).quantile(d, u);
}

/** The probability of a value of at most x. */
export function cdf(d: Distribution, x: number): number {
  return kindOf(d).cdf(d, x);
}

/** The mean of a distribution, in the unit of its values. */
export function mean(d: Distribution): number {
  return kindOf(d).mean(d);
}

/** The variance of a distribution, in the squared unit of its values. */
export function variance(d: Distribution): number {
  return kindOf(d).variance(d);
}

/** Every problem with a distribution's parameters, in words. Empty when there is none. */
export function checkDistribution(d: Distribution): string[] {
  const kind = Object.hasOwn(distributionKinds, d.kind);
  if (!kind) return [`kind must be one of ${Object.keys(distributionKinds).join(', ')}, found ${d.kind}`];
  return kindOf(d).check(d);
}

/** The kind of a distribution. The table is keyed by kind, so parameters and functions belong together. */
export function kindOf(d: Distribution): DistributionKind<Distribution> {
  return distributionKinds[d.kind] as DistributionKind<Distribution>;
}
