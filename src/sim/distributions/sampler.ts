import { guideOf } from './guide.ts';
import { cdf, kindOf, mean, quantile } from './registry.ts';
import { remembered } from './remembered.ts';
import { stepsOf, type Steps } from './steps.ts';
import type { Distribution } from './types.ts';

/** Cells of equal probability in a sampler's table. */
export const samplerCells = 2048;
/** Cells at either end that take the exact quantile, so that the tails are right. */
export const EXACT_CELLS = 4;
/** Samplers kept for the next scenario with the same laws: at most some 17 KB each. */
const MOST_REMEMBERED = 256;
/** The longest staircase kept of a count without an end; what lies beyond takes the exact quantile. */
const MOST_STEPS = 16384;
const NEGLIGIBLE_TAIL = 1e-11;

/**
 * Draws from one distribution by inversion of one uniform. In the middle it interpolates between the quantiles at
 * 1/2048, 2/2048 and so on. Each quantile is found when it is first needed, so a law that is hardly ever drawn takes
 * hardly any time.
 */
export class Sampler {
  readonly distribution: Distribution;
  /** Mean of the distribution (not of the table; the two agree to about 1e-4 or better). */
  readonly mean: number;
  /** The staircase of a discrete distribution; empty for a curve. */
  readonly steps: Steps;
  /** Quantiles at 0, 1/2048, ..., 1. NaN where none was needed yet. */
  private readonly table: Float64Array;
  /** Cells that are interpolated: from the first up to, but without, the second; none of a distribution of steps. */
  private readonly lowEdge: number;
  private readonly highEdge: number;
  private readonly guide: Int32Array;

  constructor(distribution: Distribution) {
    const { discrete } = kindOf(distribution);
    this.distribution = distribution;
    this.mean = mean(distribution);
    this.steps = discrete ? staircase(distribution) : noSteps;
    this.guide = guideOf(this.steps.cumulative);
    const fixed = distribution.kind === 'constant';
    this.lowEdge = fixed ? 0 : EXACT_CELLS;
    this.highEdge = fixed ? samplerCells : discrete ? 0 : samplerCells - EXACT_CELLS;
    this.table = new Float64Array(samplerCells + 1).fill(fixed ? this.mean : NaN);
  }

  /** The value at u, from 0 up to but without 1. */
  draw(u: number): number {
    const cell = u * samplerCells;
    const i = cell | 0;
    if (i < this.lowEdge || i >= this.highEdge) return this.drawExactly(u);
    const low = this.table[i];
    const value = low + (this.table[i + 1] - low) * (cell - i);
    return value === value ? value : this.drawFirst(i, cell - i);
  }

  /** The value at u without interpolation: from the staircase of a count, otherwise by the quantile function. */
  drawExactly(u: number): number {
    const { values, cumulative } = this.steps;
    const last = values.length - 1;
    if (last < 0 || u > cumulative[last] || u === 0) return quantile(this.distribution, u);
    let i = this.guide[(u * (this.guide.length - 1)) | 0];
    while (cumulative[i] < u) i++;
    return values[i];
  }

  /** The value at a part of a cell whose quantiles are not known yet; from now on they are. */
  private drawFirst(i: number, part: number): number {
    const low = this.knownQuantile(i);
    return low + (this.knownQuantile(i + 1) - low) * part;
  }

  private knownQuantile(i: number): number {
    const known = this.table[i];
    return known === known ? known : (this.table[i] = this.drawExactly(i / samplerCells));
  }
}

const noSteps: Steps = { values: new Float64Array(0), cumulative: new Float64Array(0) };

/** The sampler of a distribution that passed its check. The same parameters give the same sampler. */
export const makeSampler = remembered((distribution) => new Sampler(distribution), MOST_REMEMBERED);

/** Values with cumulative probabilities: of a list all of them, of a count those up to a negligible tail. */
function staircase(d: Distribution): Steps {
  if (d.kind === 'empirical') return stepsOf(d);
  if (d.kind === 'constant') return { values: Float64Array.of(d.value), cumulative: Float64Array.of(1) };
  const first = quantile(d, NEGLIGIBLE_TAIL);
  const length = Math.min(MOST_STEPS, quantile(d, 1 - NEGLIGIBLE_TAIL) - first + 1);
  const values = Float64Array.from({ length }, (_, i) => first + i);
  return { values, cumulative: values.map((value) => cdf(d, value)) };
}
