/** Always the same value. */
export interface ConstantParameters {
  readonly kind: 'constant';
  readonly value: number;
}

/** Exponential with this mean. */
export interface ExponentialParameters {
  readonly kind: 'exponential';
  readonly mean: number;
}

/** Gamma by mean and standard deviation, or by shape and scale (mean = shape x scale). */
export type GammaParameters =
  | { readonly kind: 'gamma'; readonly mean: number; readonly sd: number }
  | { readonly kind: 'gamma'; readonly shape: number; readonly scale: number };

/** Lognormal by its own mean and standard deviation, by those of the logarithm, or by the median and one other quantile. */
export type LognormalParameters =
  | { readonly kind: 'lognormal'; readonly mean: number; readonly sd: number }
  | { readonly kind: 'lognormal'; readonly mu: number; readonly sigma: number }
  | {
      readonly kind: 'lognormal';
      readonly median: number;
      readonly quantile: { readonly probability: number; readonly value: number };
    };

/** Weibull by shape and scale. */
export interface WeibullParameters {
  readonly kind: 'weibull';
  readonly shape: number;
  readonly scale: number;
}

/** Triangular with its lowest, most frequent and highest value. */
export interface TriangularParameters {
  readonly kind: 'triangular';
  readonly low: number;
  readonly mode: number;
  readonly high: number;
}

/** Uniform between two values. */
export interface UniformParameters {
  readonly kind: 'uniform';
  readonly low: number;
  readonly high: number;
}

/** PERT: a beta distribution from low to high with this mode and weight 4 on it. */
export interface PertParameters {
  readonly kind: 'pert';
  readonly low: number;
  readonly mode: number;
  readonly high: number;
}

/** One of the given values, each as likely as its weight (all the same when weights are left out). */
export interface EmpiricalParameters {
  readonly kind: 'empirical';
  readonly values: readonly number[];
  readonly weights?: readonly number[];
}

/** Poisson counts with this mean. */
export interface PoissonParameters {
  readonly kind: 'poisson';
  readonly mean: number;
}

/** Counts with a variance above their mean: a Poisson whose mean is gamma distributed. */
export interface NegativeBinomialParameters {
  readonly kind: 'negativeBinomial';
  readonly mean: number;
  readonly variance: number;
}

/** A distribution in the form of a scenario file. */
export type Distribution =
  | ConstantParameters
  | ExponentialParameters
  | GammaParameters
  | LognormalParameters
  | WeibullParameters
  | TriangularParameters
  | UniformParameters
  | PertParameters
  | EmpiricalParameters
  | PoissonParameters
  | NegativeBinomialParameters;

/** The functions of a kind of distribution. All but `check` expect parameters that passed it. */
export interface DistributionKind<P extends Distribution> {
  readonly kind: P['kind'];
  /** Whether it has only whole numbers or listed values, so that no value may be interpolated. */
  readonly discrete: boolean;
  /** Every problem in words: what was found and what is allowed. Empty when the parameters are good. */
  check(p: P): string[];
  /** The smallest x with distribution function at least u, for u from 0 to 1; the ends of the support at 0 and 1. */
  quantile(p: P, u: number): number;
  /** The probability of a value of at most x. */
  cdf(p: P, x: number): number;
  mean(p: P): number;
  variance(p: P): number;
}
