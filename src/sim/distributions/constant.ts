import { finite } from './problems.ts';
import type { ConstantParameters, DistributionKind } from './types.ts';

/** A value without spread. */
export const constant: DistributionKind<ConstantParameters> = {
  kind: 'constant',
  discrete: true,
  check: (p) => finite('value', p.value),
  quantile: (p) => p.value,
  cdf: (p, x) => (x >= p.value ? 1 : 0),
  mean: (p) => p.value,
  variance: () => 0,
};
