import { describe, expect, it } from 'vitest';
import { waitBin, waitBinStart, waitBins } from '../../model/waitBins.ts';
import { uniform } from '../../sim/random/uniform.ts';
import type { ShardWaits } from '../shard.ts';
import { WaitPool } from './waitPool.ts';

/** Waits in days by winter and series as a shard brings them. */
function shardWaits(winters: number[][][]): ShardWaits {
  const starts = [0];
  const places: number[] = [];
  const counts: number[] = [];
  for (const bySeries of winters) {
    bySeries.forEach((waits, series) => {
      const bins = new Map<number, number>();
      for (const wait of waits) bins.set(waitBin(wait), (bins.get(waitBin(wait)) ?? 0) + 1);
      for (const [bin, count] of [...bins].sort(([a], [b]) => a - b)) {
        places.push(series * waitBins + bin);
        counts.push(count);
      }
    });
    starts.push(places.length);
  }
  return {
    starts: Uint32Array.from(starts),
    places: Uint32Array.from(places),
    counts: Uint32Array.from(counts),
  };
}

describe('WaitPool', () => {
  it('pools people, not winters, and interpolates within a bin', () => {
    const pool = new WaitPool([[0]]);
    pool.add(shardWaits([[[2]], [Array.from({ length: 9 }, () => 0.25)]]), 0);
    const quarter = waitBin(0.25);
    const middle = waitBinStart(quarter) + (5 / 9) * (waitBinStart(quarter + 1) - waitBinStart(quarter));
    expect(pool.quantile(0, 0.5)?.value).toBeCloseTo(middle, 12);
    expect(pool.quantile(0, 0.95)?.value).toBeCloseTo(2, 1);
    expect(pool.quantile(0, 0.5)?.winters).toBe(2);
  });

  it('calls a wait of under a minute none', () => {
    const pool = new WaitPool([[0]]);
    pool.add(shardWaits([[[0, 0, 0, 1]], [[0, 0, 0, 0]]]), 0);
    expect(pool.quantile(0, 0.5)).toEqual({ value: 0, low: 0, high: 0, winters: 2 });
  });

  it('is null when nobody waited, and has no interval from one winter', () => {
    const pool = new WaitPool([[0], [1]]);
    pool.add(shardWaits([[[1, 2, 3], []]]), 0);
    expect(pool.quantile(1, 0.9)).toBeNull();
    expect(pool.quantile(0, 0.9)).toMatchObject({ low: null, high: null, winters: 1 });
  });

  it('adds up the areas for the system, and leaves out what a shard says of the sum itself', () => {
    const [both, one] = [new WaitPool([[0], [1], [0, 1]]), new WaitPool([[0]])];
    const winters = [
      [[1, 2], [5], [99]],
      [[], [3], [99]],
      [[], [], []],
    ];
    both.add(shardWaits(winters), 0);
    one.add(shardWaits([[[1, 2, 5]], [[3]], [[]]]), 0);
    for (const probability of [0, 0.1, 0.5, 0.9, 1]) {
      expect(both.quantile(2, probability)).toEqual(one.quantile(0, probability));
    }
    expect(both.quantile(2, 0.5)?.winters).toBe(2);
  });

  it('has an interval that covers the truth as often as it says, with winters that differ', () => {
    // Waits are exponential with mean 1 or 2, by winter at even odds: the pooled 90th percentile solves
    // (e^-x + e^-x/2)/2 = 0.1. 400 runs of 40 winters of 15 people; nominal 95%, standard error 1.1 points.
    const truth = -2 * Math.log((-1 + Math.sqrt(1.8)) / 2);
    const runs = 400;
    let covered = 0;
    for (let run = 0; run < runs; run++) {
      const winters = Array.from({ length: 40 }, (_, winter) => {
        const mean = uniform(run, winter, 1) < 0.5 ? 1 : 2;
        return [
          Array.from({ length: 15 }, (_, person) => -mean * Math.log(uniform(run, winter, person + 2))),
        ];
      });
      const pool = new WaitPool([[0]]);
      pool.add(shardWaits(winters), run * 40);
      const { low, high } = pool.quantile(0, 0.9)!;
      if (low! <= truth && truth <= high!) covered += 1;
    }
    expect(covered / runs).toBeGreaterThan(0.95 - 4 * 0.011);
    expect(covered / runs).toBeLessThan(0.95 + 4 * 0.011);
  });
});
