/** The days in the order of the seven values. */
export const WEEKDAY_LABELS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** The mean of some factors. */
export function meanOf(factors: readonly number[]): number {
  return factors.reduce((sum, factor) => sum + factor, 0) / Math.max(1, factors.length);
}

/** The factors in the same proportions with that mean, to six decimals. Unchanged where all are 0. */
export function scaledToMean(factors: readonly number[], mean: number): readonly number[] {
  const found = meanOf(factors);
  if (!(found > 0)) return factors;
  return factors.map((factor) => Number(((factor * mean) / found).toFixed(6)));
}
