import { highestPoissonMean, poissonCount } from './poissonCount.ts';

/** `poissonCount`, with a word against a mean that it does not know. */
export function poissonInverse(mean: number, u: number): number {
  if (!(mean >= 0 && mean <= highestPoissonMean)) {
    throw new RangeError(`Poisson mean ${mean} is not between 0 and ${highestPoissonMean}`);
  }
  return poissonCount(mean, u);
}
