import { checkDistribution, mean, quantile, variance } from '../../../sim/distributions/registry.ts';
import type { Distribution } from '../../../sim/distributions/types.ts';
import type { Quantity } from '../../schema/primitives.ts';

/** A way to give a distribution: its kind, the numbers that it takes, and the names of both. */
export interface DistributionForm {
  readonly id: string;
  readonly label: string;
  readonly kind: Distribution['kind'];
  readonly parameters: readonly { readonly key: string; readonly label: string }[];
  /** Its parameters from a mean and a standard deviation. */
  readonly from: (mean: number, sd: number) => Record<string, unknown>;
}

const MEAN = { key: 'mean', label: 'Mean' };
const SD = { key: 'sd', label: 'Standard deviation' };
const LOW = { key: 'low', label: 'Lowest' };
const MODE = { key: 'mode', label: 'Most likely' };
const HIGH = { key: 'high', label: 'Highest' };
const SHAPE = { key: 'shape', label: 'Shape' };
const SCALE = { key: 'scale', label: 'Scale' };

const between = (mean: number, sd: number) => ({ low: mean - 2 * sd, mode: mean, high: mean + 2 * sd });
const shapeAndScale = (mean: number, sd: number) => ({ shape: square(mean / sd), scale: (sd * sd) / mean });

/** Every way to give a distribution, the everyday ones first. */
export const distributionForms: readonly DistributionForm[] = [
  {
    id: 'triangular',
    label: 'Triangle: lowest, likely, highest',
    kind: 'triangular',
    parameters: [LOW, MODE, HIGH],
    from: between,
  },
  {
    id: 'pert',
    label: 'Bell from lowest to highest (PERT)',
    kind: 'pert',
    parameters: [LOW, MODE, HIGH],
    from: between,
  },
  {
    id: 'uniform',
    label: 'Anything between two values',
    kind: 'uniform',
    parameters: [LOW, HIGH],
    from: (m, sd) => ({ low: m - 1.75 * sd, high: m + 1.75 * sd }),
  },
  { id: 'gamma', label: 'Gamma', kind: 'gamma', parameters: [MEAN, SD], from: (m, sd) => ({ mean: m, sd }) },
  {
    id: 'lognormal',
    label: 'Lognormal',
    kind: 'lognormal',
    parameters: [MEAN, SD],
    from: (m, sd) => ({ mean: m, sd }),
  },
  {
    id: 'exponential',
    label: 'Exponential',
    kind: 'exponential',
    parameters: [MEAN],
    from: (m) => ({ mean: m }),
  },
  {
    id: 'weibull',
    label: 'Weibull',
    kind: 'weibull',
    parameters: [SHAPE, SCALE],
    from: (m) => ({ shape: 1, scale: m }),
  },
  {
    id: 'empirical',
    label: 'One of a list of values',
    kind: 'empirical',
    parameters: [
      { key: 'values', label: 'Values' },
      { key: 'weights', label: 'Weights' },
    ],
    from: (m, sd) => ({ values: [m - sd, m, m + sd] }),
  },
  { id: 'poisson', label: 'Poisson count', kind: 'poisson', parameters: [MEAN], from: (m) => ({ mean: m }) },
  {
    id: 'negativeBinomial',
    label: 'Negative binomial count',
    kind: 'negativeBinomial',
    parameters: [MEAN, { key: 'variance', label: 'Variance' }],
    from: (m, sd) => ({ mean: m, variance: Math.max(sd * sd, m * 1.1) }),
  },
  {
    id: 'constant',
    label: 'Constant',
    kind: 'constant',
    parameters: [{ key: 'value', label: 'Value' }],
    from: (m) => ({ value: m }),
  },
  {
    id: 'gammaByShape',
    label: 'Gamma by shape and scale',
    kind: 'gamma',
    parameters: [SHAPE, SCALE],
    from: shapeAndScale,
  },
  {
    id: 'lognormalByLogarithm',
    label: 'Lognormal by its logarithm',
    kind: 'lognormal',
    parameters: [
      { key: 'mu', label: 'Mean of the logarithm' },
      { key: 'sigma', label: 'Standard deviation of the logarithm' },
    ],
    from: () => ({ mu: 0, sigma: 0.5 }),
  },
  {
    id: 'lognormalByMedian',
    label: 'Lognormal by two quantiles',
    kind: 'lognormal',
    parameters: [
      { key: 'median', label: 'Median' },
      { key: 'quantile.probability', label: 'Share below' },
      { key: 'quantile.value', label: 'Value there' },
    ],
    from: (m, sd) => ({ median: m, quantile: { probability: 0.9, value: m + 1.5 * sd } }),
  },
];

/** The form in which a distribution is given. */
export function distributionFormOf(distribution: Distribution): DistributionForm {
  const ofKind = distributionForms.filter(({ kind }) => kind === distribution.kind);
  const fits = ({ parameters }: DistributionForm) => parameters[0].key in distribution;
  return ofKind.find(fits) ?? ofKind[0];
}

/** A quantity given in another form, with about the same mean and spread. A plain number for no form. */
export function inForm(quantity: Quantity, form: DistributionForm | undefined): Quantity {
  const { centre, sd } = spreadOf(quantity);
  if (form === undefined) return centre;
  const parameters = Object.entries(form.from(centre, sd)).map(([key, value]) => [key, rounded(value)]);
  return { kind: form.kind, ...Object.fromEntries(parameters) } as Distribution;
}

/** Mean and range of a quantity, from its 5% to its 95% quantile; undefined while its parameters are wrong. */
export function rangeOf(
  quantity: Quantity,
): { readonly mean: number; readonly low: number; readonly high: number } | undefined {
  if (typeof quantity === 'number') return { mean: quantity, low: quantity, high: quantity };
  if (checkDistribution(quantity).length > 0) return undefined;
  return { mean: mean(quantity), low: quantile(quantity, 0.05), high: quantile(quantity, 0.95) };
}

/** A number without a spread is taken to be known within a quarter. */
function spreadOf(quantity: Quantity): { centre: number; sd: number } {
  if (typeof quantity === 'number') return { centre: quantity, sd: Math.abs(quantity) / 4 || 0.25 };
  if (checkDistribution(quantity).length > 0) return { centre: 1, sd: 0.25 };
  const centre = mean(quantity);
  return {
    centre: rounded(centre) as number,
    sd: Math.sqrt(variance(quantity)) || Math.abs(centre) / 4 || 0.25,
  };
}

function rounded(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toPrecision(3));
  if (Array.isArray(value)) return value.map(rounded);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rounded(inner)]));
}

function square(value: number): number {
  return value * value;
}
