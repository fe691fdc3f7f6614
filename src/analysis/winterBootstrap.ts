import { bootstrapWeights, resamples } from '../experiment/bootstrapWeights.ts';

/** A mean or a ratio of totals over n winters, with its 95 % interval by a bootstrap over winters. */
export interface WinterMean {
  readonly mean: number;
  /** Null where too few winters have what it is counted over, so that some resample has none. */
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number;
}

/** The places of the 2.5th and 97.5th percentile among the sorted resamples. */
const lowest = Math.floor(0.025 * resamples);
const highest = resamples - 1 - lowest;

/** The bootstrap over winters, with the weights of every winter worked out once for many figures of the same winters. */
export class WinterBootstrap {
  /** winters × resamples. */
  private readonly weights: Uint8Array;

  constructor(winters: number) {
    this.weights = new Uint8Array(winters * resamples);
    for (let winter = 0; winter < winters; winter++)
      bootstrapWeights(winter, this.weights.subarray(winter * resamples, (winter + 1) * resamples));
  }

  /** The mean over the winters in which the figure exists (is not NaN); null when there is none. */
  mean(values: Float64Array): WinterMean | null {
    return this.ratio(
      values,
      values.map((value) => (value !== value ? NaN : 1)),
    );
  }

  /** One total over another, of the winters that have both; null where the second is 0 in all. */
  ratio(above: Float64Array, below: Float64Array): WinterMean | null {
    const tops = new Float64Array(resamples);
    const bottoms = new Float64Array(resamples);
    let [top, bottom, n] = [0, 0, 0];
    for (let winter = 0; winter < above.length; winter++) {
      const [up, down] = [above[winter], below[winter]];
      if (up !== up || down !== down) continue;
      [top, bottom, n] = [top + up, bottom + down, n + 1];
      const at = winter * resamples;
      for (let resample = 0; resample < resamples; resample++) {
        tops[resample] += this.weights[at + resample] * up;
        bottoms[resample] += this.weights[at + resample] * down;
      }
    }
    if (!(bottom > 0)) return null;
    if (bottoms.some((one) => !(one > 0))) return { mean: top / bottom, low: null, high: null, n };
    const ratios = tops.map((one, resample) => one / bottoms[resample]).sort();
    return { mean: top / bottom, low: ratios[lowest], high: ratios[highest], n };
  }
}
