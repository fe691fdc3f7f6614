import { atLeastZero, finite } from './problems.ts';
import { stepsOf } from './steps.ts';
import type { DistributionKind, EmpiricalParameters } from './types.ts';

/** One of the listed values in proportion to its weight. The quantile function is a staircase, with nothing between. */
export const empirical: DistributionKind<EmpiricalParameters> = {
  kind: 'empirical',
  discrete: true,
  check,
  quantile(p, u) {
    const { values, cumulative } = stepsOf(p);
    let i = 0;
    while (i < values.length - 1 && cumulative[i] < u) i++;
    return values[i];
  },
  cdf(p, x) {
    const { values, cumulative } = stepsOf(p);
    let below = 0;
    for (let i = 0; i < values.length && values[i] <= x; i++) below = cumulative[i];
    return below;
  },
  mean,
  variance(p) {
    const centre = mean(p);
    return weightedMean(p, (x) => (x - centre) * (x - centre));
  },
};

function mean(p: EmpiricalParameters): number {
  return weightedMean(p, (x) => x);
}

function weightedMean(p: EmpiricalParameters, of: (x: number) => number): number {
  let total = 0;
  let sum = 0;
  p.values.forEach((value, i) => {
    const weight = p.weights ? p.weights[i] : 1;
    total += weight;
    sum += weight * of(value);
  });
  return sum / total;
}

function check(p: EmpiricalParameters): string[] {
  const problems = p.values.flatMap((value, i) => finite(`values[${i}]`, value));
  if (p.values.length === 0) problems.push('values must hold at least one number, found none');
  if (!p.weights) return problems;
  problems.push(...p.weights.flatMap((weight, i) => atLeastZero(`weights[${i}]`, weight)));
  if (p.weights.length !== p.values.length) {
    problems.push(`weights must be as many as values (${p.values.length}), found ${p.weights.length}`);
  }
  if (p.weights.every((weight) => weight === 0)) problems.push('weights must not all be 0');
  return problems;
}
