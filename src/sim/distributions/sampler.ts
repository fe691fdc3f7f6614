import { guideOf } from './guide.ts';
import { cdf, kindOf, mean, quantile } from './registry.ts';
import { stepsOf, type Steps } from './steps.ts';
import type { Distribution } from './types.ts';

/** Cells of equal probability in a sampler's table. */
export const samplerCells = 2048;
/** Cells at either end that take the exact quantile, so that the tails are right. */
const EXACT_CELLS = 4;
/** The longest staircase kept of a count without an end; what lies beyond takes the exact quantile. */
const MOST_STEPS = 16384;
const NEGLIGIBLE_TAIL = 1e-11;

/**
 * Draws from one distribution by inversion of one uniform. A plain record, the same for every kind, so that the
 * hot path of `draw` may be written out in a loop: cell = u * 2048, and table[i] + (table[i + 1] - table[i]) *
 * (cell - i) for lowEdge <= i < highEdge, `drawExactly(u)` for any other i.
 */
export class Sampler {
  readonly distribution: Distribution;
  /** Mean of the distribution (not of the table; the two agree to about 1e-4 or better). */
  readonly mean: number;
  /** Quantiles at 0, 1/2048, ..., 1; the last is Infinity where there is no highest value. */
  readonly table: Float64Array;
  /** The first cell that is interpolated. */
  readonly lowEdge: number;
  /** The cell after the last that is interpolated; 0 for distributions of steps. */
  readonly highEdge: number;
  /** The staircase of a discrete distribution; empty for a curve. */
  readonly steps: Steps;
  private readonly guide: Int32Array;

  constructor(distribution: Distribution) {
    const kind = kindOf(distribution);
    this.distribution = distribution;
    this.mean = mean(distribution);
    this.steps = kind.discrete
      ? staircase(distribution)
      : { values: new Float64Array(0), cumulative: new Float64Array(0) };
    this.guide = guideOf(this.steps.cumulative);
    const fixed = distribution.kind === 'constant';
    this.lowEdge = fixed ? 0 : EXACT_CELLS;
    this.highEdge = fixed ? samplerCells : kind.discrete ? 0 : samplerCells - EXACT_CELLS;
    this.table = new Float64Array(samplerCells + 1);
    for (let i = 0; i <= samplerCells; i++) this.table[i] = this.drawExactly(i / samplerCells);
  }

  /** The value at u, from 0 up to but without 1. */
  draw(u: number): number {
    const cell = u * samplerCells;
    const i = cell | 0;
    if (i < this.lowEdge || i >= this.highEdge) return this.drawExactly(u);
    const low = this.table[i];
    return low + (this.table[i + 1] - low) * (cell - i);
  }

  /** The value at u without interpolation: from the staircase of a count, else by the quantile function. */
  drawExactly(u: number): number {
    const { values, cumulative } = this.steps;
    const last = values.length - 1;
    if (last < 0 || u > cumulative[last] || u === 0) return quantile(this.distribution, u);
    let i = this.guide[(u * (this.guide.length - 1)) | 0];
    while (cumulative[i] < u) i++;
    return values[i];
  }
}

/** Makes the sampler of a distribution that passed its check; up to some milliseconds of work. */
export function makeSampler(distribution: Distribution): Sampler {
  return new Sampler(distribution);
}

/** Values with cumulative probabilities: of a list all of them, of a count those up to a negligible tail. */
function staircase(d: Distribution): Steps {
  if (d.kind === 'empirical') return stepsOf(d);
  if (d.kind === 'constant') return { values: Float64Array.of(d.value), cumulative: Float64Array.of(1) };
  const first = quantile(d, NEGLIGIBLE_TAIL);
  const length = Math.min(MOST_STEPS, quantile(d, 1 - NEGLIGIBLE_TAIL) - first + 1);
  const values = Float64Array.from({ length }, (_, i) => first + i);
  return { values, cumulative: values.map((value) => cdf(d, value)) };
}
