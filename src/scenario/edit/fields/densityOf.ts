import { cdf, kindOf, quantile } from '../../../sim/distributions/registry.ts';
import type { Distribution } from '../../../sim/distributions/types.ts';

/** A value and how likely it is, from 0 to 1: its density divided by that of the likeliest value. */
export interface DensityPoint {
  readonly x: number;
  readonly height: number;
}

const STEPS = 60;

/**
 * How likely the values of a distribution are, between its 0.5% and its 99.5% quantile, compared with the likeliest of
 * them. The result is a curve, or bars for a distribution of single values. Expects parameters that fit together.
 */
export function densityOf(distribution: Distribution): {
  readonly points: readonly DensityPoint[];
  readonly bars: boolean;
} {
  const [low, high] = [quantile(distribution, 0.005), quantile(distribution, 0.995)];
  const bars = kindOf(distribution).discrete || high <= low;
  const chances = bars ? singleValues(distribution) : slices(distribution, low, high);
  const most = chances.reduce((greatest, { height }) => Math.max(greatest, height), 0);
  const scaled = chances.map(({ x, height }) => ({ x, height: most > 0 ? height / most : 0 }));
  return { points: scaled, bars };
}

function slices(distribution: Distribution, low: number, high: number): DensityPoint[] {
  const width = (high - low) / STEPS;
  return Array.from({ length: STEPS }, (_, at) => {
    const from = low + at * width;
    return { x: from + width / 2, height: cdf(distribution, from + width) - cdf(distribution, from) };
  });
}

/** The values that come up between the outermost quantiles, found by asking at even steps. */
function singleValues(distribution: Distribution): DensityPoint[] {
  const asked = Array.from({ length: 200 }, (_, at) => quantile(distribution, 0.005 + (0.99 * at) / 199));
  const values = [...new Set(asked)];
  return values.map((x, at) => ({
    x,
    height: cdf(distribution, x) - (at === 0 ? 0 : cdf(distribution, values[at - 1])),
  }));
}
