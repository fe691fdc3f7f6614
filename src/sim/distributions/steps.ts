import type { EmpiricalParameters } from './types.ts';

/** A staircase: rising values without repeats, and the probability of a value of at most each of them. */
export interface Steps {
  readonly values: Float64Array;
  readonly cumulative: Float64Array;
}

/** The staircase of a list of weighted values; values of weight 0 are left out, the last probability is exactly 1. */
export function stepsOf(p: EmpiricalParameters): Steps {
  const weightOf = new Map<number, number>();
  p.values.forEach((value, i) => {
    const weight = p.weights ? p.weights[i] : 1;
    if (weight > 0) weightOf.set(value, (weightOf.get(value) ?? 0) + weight);
  });
  const values = Float64Array.from(weightOf.keys()).sort();
  const cumulative = new Float64Array(values.length);
  let sum = 0;
  values.forEach((value, i) => (cumulative[i] = sum += weightOf.get(value) as number));
  for (let i = 0; i < values.length; i++) cumulative[i] /= sum;
  return { values, cumulative };
}
