import { gammaScale, gammaShape, isConstantGamma } from '../../sim/distributions/gamma.ts';
import { lognormalMu, lognormalSigma } from '../../sim/distributions/lognormal.ts';
import type { Distribution } from '../../sim/distributions/types.ts';

/** The kinds of law by the kernel's numbers (src/kernel/laws.ts). */
export const lawNumbers = Object.freeze({
  constant: 0,
  exponential: 1,
  gamma: 2,
  lognormal: 3,
  weibull: 4,
  triangular: 5,
  uniform: 6,
  pert: 7,
  empirical: 8,
  poisson: 9,
  negativeBinomial: 10,
  normal: 11,
} as const);

/** A law as the kernel has it: its kind, and what the kernel calls a, b and c. */
export interface KernelLaw {
  readonly kind: number;
  readonly parameters: readonly [number, number, number];
}

/** The kernel's form of a distribution. A gamma without spread is a constant. */
export function lawOf(d: Distribution): KernelLaw {
  if (d.kind === 'gamma' && isConstantGamma(d))
    return { kind: lawNumbers.constant, parameters: [d.mean, 0, 0] };
  return { kind: lawNumbers[d.kind], parameters: parametersOf(d) };
}

function parametersOf(d: Distribution): readonly [number, number, number] {
  switch (d.kind) {
    case 'constant':
      return [d.value, 0, 0];
    case 'exponential':
    case 'poisson':
      return [d.mean, 0, 0];
    case 'gamma':
      return [gammaShape(d), gammaScale(d), 0];
    case 'lognormal':
      return [lognormalMu(d), lognormalSigma(d), 0];
    case 'weibull':
      return [d.shape, d.scale, 0];
    case 'triangular':
    case 'pert':
      return [d.low, d.mode, d.high];
    case 'uniform':
      return [d.low, d.high, 0];
    case 'empirical':
      return [0, 0, 0];
    case 'negativeBinomial':
      return [d.mean, d.variance, 0];
  }
}
