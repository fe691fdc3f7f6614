import { waitBins, waitBinStart } from '../../model/waitBins.ts';
import { bootstrapWeights, resamples } from './bootstrapWeights.ts';
import type { ShardWaits } from '../shard.ts';

/** Bins of waits that make one bin of the bootstrap: 4 to each doubling. */
const binsTogether = 8;
const coarseBins = waitBins / binsTogether;

/** A pooled quantile in days. `winters` are those with at least one wait. */
export interface PooledQuantile {
  readonly value: number;
  /** 95% interval by the bootstrap over winters; null with fewer than two winters. */
  readonly low: number | null;
  readonly high: number | null;
  readonly winters: number;
}

const normal975 = 1.959963984540054;

/**
 * The waits of all people of all winters, by wait series, as histograms, with the weighted histograms of the bootstrap
 * over winters. A series may be the sum of others (a system of its areas). It is then added up on demand.
 */
export class WaitPool {
  private readonly sumOf: readonly (readonly number[])[];
  private readonly counts: Float64Array;
  private readonly resampled: Uint32Array;
  private readonly weights = new Uint8Array(resamples);
  /** Winters with a wait, and the last winter that had one, by series. */
  private readonly winters: Uint32Array;
  private readonly lastWinter: Int32Array;
  private readonly totals: readonly (readonly number[])[];

  /** `sumOf[series]` lists the series that it is the sum of: itself alone for one that is recorded. */
  constructor(sumOf: readonly (readonly number[])[]) {
    this.sumOf = sumOf;
    this.counts = new Float64Array(sumOf.length * waitBins);
    this.resampled = new Uint32Array(sumOf.length * coarseBins * resamples);
    this.winters = new Uint32Array(sumOf.length);
    this.lastWinter = new Int32Array(sumOf.length).fill(-1);
    this.totals = sumOf.map((_, series) =>
      sumOf.flatMap((parts, total) => (parts.includes(series) ? [total] : [])),
    );
  }

  /** Adds the waits of a shard's winters. `from` is the number of the first winter. */
  add(waits: ShardWaits, from: number): void {
    for (let winter = 0; winter + 1 < waits.starts.length; winter++) {
      if (waits.starts[winter] < waits.starts[winter + 1]) this.addWinter(waits, winter, from + winter);
    }
  }

  private addWinter({ starts, places, counts }: ShardWaits, index: number, winter: number): void {
    bootstrapWeights(winter, this.weights);
    const end = starts[index + 1];
    let entry = starts[index];
    while (entry < end) {
      const series = Math.floor(places[entry] / waitBins);
      const lastOfSeries = (series + 1) * waitBins;
      const recorded = this.sumOf[series][0] === series;
      if (recorded) this.countWinter(series, winter);
      while (entry < end && places[entry] < lastOfSeries && places[entry] >= lastOfSeries - waitBins) {
        entry = recorded ? this.addCoarse(places, counts, entry, end) : entry + 1;
      }
    }
  }

  /** Adds the entries that share one bin of the bootstrap; returns the place of the next. */
  private addCoarse(places: Uint32Array, counts: Uint32Array, from: number, end: number): number {
    const coarse = Math.floor(places[from] / binsTogether);
    let entry = from;
    let sum = 0;
    while (entry < end && Math.floor(places[entry] / binsTogether) === coarse) {
      this.counts[places[entry]] += counts[entry];
      sum += counts[entry];
      entry++;
    }
    const { resampled, weights } = this;
    for (let resample = 0, at = coarse * resamples; resample < resamples; resample++, at++) {
      resampled[at] += Math.imul(sum, weights[resample]);
    }
    return entry;
  }

  private countWinter(series: number, winter: number): void {
    for (const total of this.totals[series]) {
      if (this.lastWinter[total] === winter) continue;
      this.lastWinter[total] = winter;
      this.winters[total] += 1;
    }
  }

  /**
   * The wait in days that a share of all people do not exceed, interpolated within its bin (no wait at all is 0). Null
   * when nobody waited. Its interval is Woodruff's: the bootstrap gives the error of the share of people below the
   * value, and the pooled histogram turns that error back into days.
   */
  quantile(series: number, probability: number): PooledQuantile | null {
    const pooled = this.pooled(series);
    const total = pooled[waitBins];
    if (total === 0) return null;
    const winters = this.winters[series];
    const value = quantileOf(pooled, probability);
    if (winters < 2) return { value, low: null, high: null, winters };
    const margin =
      normal975 * this.shareError(series, pooled, probability) * Math.sqrt(winters / (winters - 1));
    const low = quantileOf(pooled, Math.max(0, probability - margin));
    const high = quantileOf(pooled, Math.min(1, probability + margin));
    return { value, low, high, winters };
  }

  /** People in the bins below each bin, and in all. */
  private pooled(series: number): Float64Array {
    const below = new Float64Array(waitBins + 1);
    for (let bin = 0; bin < waitBins; bin++) {
      below[bin + 1] = below[bin];
      for (const part of this.sumOf[series]) below[bin + 1] += this.counts[part * waitBins + bin];
    }
    return below;
  }

  /** Standard deviation over the resamples of the share of people below the pooled quantile. */
  private shareError(series: number, pooled: Float64Array, probability: number): number {
    const rank = probability * pooled[waitBins];
    let split = 0;
    while (split + 1 < coarseBins && pooled[(split + 1) * binsTogether] < rank) split++;
    const start = pooled[split * binsTogether];
    const within = (rank - start) / Math.max(1, pooled[(split + 1) * binsTogether] - start);
    let n = 0;
    let mean = 0;
    let squares = 0;
    for (const share of this.sharesBelow(series, split, within)) {
      if (Number.isNaN(share)) continue;
      n += 1;
      const change = share - mean;
      mean += change / n;
      squares += change * (share - mean);
    }
    return n < 2 ? 0 : Math.sqrt(squares / (n - 1));
  }

  /** By resample: the share of its people below a place within a bin; NaN of one that holds nobody. */
  private sharesBelow(series: number, split: number, within: number): Float64Array {
    const below = new Float64Array(resamples);
    const all = new Float64Array(resamples);
    for (const part of this.sumOf[series]) {
      for (let bin = 0; bin < coarseBins; bin++) {
        const weight = bin < split ? 1 : bin === split ? within : 0;
        const start = (part * coarseBins + bin) * resamples;
        for (let resample = 0; resample < resamples; resample++) {
          const people = this.resampled[start + resample];
          all[resample] += people;
          below[resample] += people * weight;
        }
      }
    }
    return below.map((people, resample) => people / all[resample]);
  }
}

/** From the people below each bin: interpolated within the bin; a wait in the first bin (under a minute) is none. */
function quantileOf(below: Float64Array, probability: number): number {
  const rank = probability * below[waitBins];
  let bin = 0;
  while (bin + 1 < waitBins && (below[bin + 1] < rank || below[bin + 1] === 0)) bin++;
  if (bin === 0) return 0;
  const people = below[bin + 1] - below[bin];
  const within = people > 0 ? Math.max(0, rank - below[bin]) / people : 0;
  const start = waitBinStart(bin);
  return start + within * (waitBinStart(bin + 1) - start);
}
