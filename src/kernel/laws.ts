import { betaQuantile } from '../sim/distributions/betaQuantile.ts';
import { gammaQuantile } from '../sim/distributions/gammaQuantile.ts';
import {
  negativeBinomialCount,
  negativeBinomialProbability,
} from '../sim/distributions/negativeBinomialCount.ts';
import { poissonCount, poissonProbability } from '../sim/distributions/poissonCount.ts';
import { exp } from '../sim/math/exp.ts';
import { expm1 } from '../sim/math/expm1.ts';
import { incompleteBeta } from '../sim/math/incompleteBeta.ts';
import { incompleteGamma } from '../sim/math/incompleteGamma.ts';
import { log } from '../sim/math/log.ts';
import { log1p } from '../sim/math/log1p.ts';
import { normalCdf } from '../sim/math/normalCdf.ts';
import { normalQuantile } from '../sim/math/normalQuantile.ts';
import { power } from '../sim/math/power.ts';
import { Sampler } from './tables.ts';

/** The kinds of law, with what a, b and c are. The numbers are those of src/model/upload/laws.ts. */
export namespace Law {
  /** a: the value. */
  export const constant: i32 = 0;
  /** a: the mean. */
  export const exponential: i32 = 1;
  /** a: shape, b: scale. */
  export const gamma: i32 = 2;
  /** a: mu, b: sigma. */
  export const lognormal: i32 = 3;
  /** a: shape, b: scale. */
  export const weibull: i32 = 4;
  /** a: low, b: mode, c: high. */
  export const triangular: i32 = 5;
  /** a: low, b: high. */
  export const uniform: i32 = 6;
  /** a: low, b: mode, c: high. */
  export const pert: i32 = 7;
  /** A staircase alone. */
  export const empirical: i32 = 8;
  /** a: the mean. */
  export const poisson: i32 = 9;
  /** a: the mean, b: the variance. */
  export const negativeBinomial: i32 = 10;
  /** The standard normal. */
  export const normal: i32 = 11;
}

/** The quantile of a law at u from 0 to 1, to the bits of src/sim/distributions. */
export function quantile(law: Sampler, u: f64): f64 {
  const a = law.a;
  const b = law.b;
  switch (law.kind) {
    case Law.constant:
      return a;
    case Law.exponential:
      return u === 0 ? 0 : -a * log1p(-u);
    case Law.gamma:
      return b * gammaQuantile(a, u);
    case Law.lognormal:
      return b === 0 ? exp(a) : exp(a + b * normalQuantile(u));
    case Law.weibull:
      return u === 0 ? 0 : b * power(-log1p(-u), 1 / a);
    case Law.triangular:
      return triangularQuantile(a, b, law.c, u);
    case Law.uniform:
      return u === 1 ? b : a + (b - a) * u;
    case Law.pert:
      return pertQuantile(a, b, law.c, u);
    case Law.empirical:
      return stairQuantile(law, u);
    case Law.poisson:
      return u === 1 && a > 0 ? Infinity : poissonCount(a, u);
    case Law.negativeBinomial:
      return negativeBinomialCount(a, b, u);
    default:
      return normalQuantile(u);
  }
}

function triangularQuantile(low: f64, mode: f64, high: f64, u: f64): f64 {
  const width = high - low;
  if (width * u <= mode - low) return low + Math.sqrt(u * width * (mode - low));
  return high - Math.sqrt((1 - u) * width * (high - mode));
}

function pertQuantile(low: f64, mode: f64, high: f64, u: f64): f64 {
  const width = high - low;
  if (width === 0) return low;
  const left = 1 + (4 * (mode - low)) / width;
  return low + width * betaQuantile(left, 6 - left, u);
}

function stairQuantile(law: Sampler, u: f64): f64 {
  let i = 0;
  while (i < law.stepCount - 1 && law.cumulative.at(i) < u) i++;
  return law.values.at(i);
}

/** The probability of a value of at most x. */
export function distributionFunction(law: Sampler, x: f64): f64 {
  const a = law.a;
  const b = law.b;
  switch (law.kind) {
    case Law.constant:
      return x >= a ? 1 : 0;
    case Law.exponential:
      return x > 0 ? -expm1(-x / a) : 0;
    case Law.gamma:
      return incompleteGamma(a, x / b);
    case Law.lognormal:
      return lognormalFunction(a, b, x);
    case Law.weibull:
      return x > 0 ? -expm1(-power(x / b, a)) : 0;
    case Law.triangular:
      return triangularFunction(a, b, law.c, x);
    case Law.uniform:
      return x < a ? 0 : x >= b ? 1 : (x - a) / (b - a);
    case Law.pert:
      return pertFunction(a, b, law.c, x);
    case Law.empirical:
      return stairFunction(law, x);
    case Law.poisson:
      return poissonProbability(a, x);
    case Law.negativeBinomial:
      return negativeBinomialProbability(a, b, x);
    default:
      return normalCdf(x);
  }
}

function lognormalFunction(mu: f64, sigma: f64, x: f64): f64 {
  if (sigma === 0) return x >= exp(mu) ? 1 : 0;
  return x > 0 ? normalCdf((log(x) - mu) / sigma) : 0;
}

function triangularFunction(low: f64, mode: f64, high: f64, x: f64): f64 {
  if (x < low) return 0;
  if (x >= high) return 1;
  const width = high - low;
  if (x < mode) return ((x - low) / width) * ((x - low) / (mode - low));
  return 1 - ((high - x) / width) * ((high - x) / (high - mode));
}

function pertFunction(low: f64, mode: f64, high: f64, x: f64): f64 {
  if (x < low) return 0;
  if (x >= high) return 1;
  const width = high - low;
  const left = 1 + (4 * (mode - low)) / width;
  return incompleteBeta(left, 6 - left, (x - low) / width);
}

function stairFunction(law: Sampler, x: f64): f64 {
  let below: f64 = 0;
  for (let i = 0; i < law.stepCount && law.values.at(i) <= x; i++) below = law.cumulative.at(i);
  return below;
}
