import { bootstrapWeights, resamples } from '../experiment/summary/bootstrapWeights.ts';

/** A mean or a ratio of totals over n winters, with its 95% interval by a bootstrap over winters. */
export interface WinterMean {
  readonly mean: number;
  /** Null where too few winters have what is counted, so that a resample may have none. */
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number;
}

/** The places of the 2.5th and 97.5th percentile among the sorted resamples. */
const lowest = Math.floor(0.025 * resamples);
const highest = resamples - 1 - lowest;

/** The sums of a figure in every resample, and over the winters as they are. */
interface Sums {
  readonly resampled: Float64Array;
  readonly whole: number;
}

/** The bootstrap over winters. The weights of every winter are worked out once for many figures of the same winters. */
export class WinterBootstrap {
  private readonly winters: number;
  /** winters × resamples. */
  private readonly weights: Uint8Array;
  /** Winters in every resample, which every mean over all winters is divided by. */
  private readonly counts: Sums;

  constructor(winters: number) {
    this.winters = winters;
    this.weights = new Uint8Array(winters * resamples);
    for (let winter = 0; winter < winters; winter++)
      bootstrapWeights(winter, this.weights.subarray(winter * resamples, (winter + 1) * resamples));
    this.counts = this.sums(new Float64Array(winters).fill(1));
  }

  /** The mean over the winters in which the figure exists (is not NaN); null when there is none. */
  mean(values: Float64Array): WinterMean | null {
    if (values.length === this.winters && !values.some((value) => value !== value))
      return quotient(this.sums(values), this.counts, this.winters);
    return this.ratio(
      values,
      values.map((value) => (value !== value ? NaN : 1)),
    );
  }

  /** One total divided by another, over the winters that have both. Null where the second is 0 in all. */
  ratio(above: Float64Array, below: Float64Array): WinterMean | null {
    // A winter that lacks either counts as 0 in both, which leaves every sum as it is.
    const isThere = above.map((up, winter) => (up === up && below[winter] === below[winter] ? 1 : 0));
    const of = (values: Float64Array) =>
      this.sums(isThere.map((there, winter) => (there === 1 ? values[winter] : 0)));
    const n = isThere.reduce((count, there) => count + there, 0);
    return quotient(of(above), of(below), n);
  }

  private sums(values: Float64Array): Sums {
    const resampled = new Float64Array(resamples);
    let whole = 0;
    for (let winter = 0; winter < values.length; winter++) {
      const value = values[winter];
      // Most figures are 0 in most winters.
      if (value === 0) continue;
      whole += value;
      const at = winter * resamples;
      for (let resample = 0; resample < resamples; resample++)
        resampled[resample] += this.weights[at + resample] * value;
    }
    return { resampled, whole };
  }
}

function quotient(above: Sums, below: Sums, n: number): WinterMean | null {
  if (!(below.whole > 0)) return null;
  const mean = above.whole / below.whole;
  if (below.resampled.some((one) => !(one > 0))) return { mean, low: null, high: null, n };
  const ratios = above.resampled.map((one, resample) => one / below.resampled[resample]).sort();
  return { mean, low: ratios[lowest], high: ratios[highest], n };
}
