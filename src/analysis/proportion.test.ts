import { describe, expect, it } from 'vitest';
import { uniform } from '../sim/random/uniform.ts';
import { wilsonInterval, zeroEventsUpperBound } from './proportion.ts';

describe('wilsonInterval', () => {
  it.each([
    // Newcombe (1998, Statistics in Medicine 17, 857-872), table I, method 3.
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %d in %d', (successes, n, low, high) => {
    const interval = wilsonInterval(successes, n);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it('ends at 0 and 1 exactly', () => {
    expect(wilsonInterval(0, 7).low).toBe(0);
    expect(wilsonInterval(7, 7).high).toBe(1);
  });

  it('covers, over all proportions, as often as it says', () => {
    // 4,000 runs of 50 trials with a proportion drawn at random; standard error 0.35 points.
    const runs = 4000;
    let covered = 0;
    for (let run = 0; run < runs; run++) {
      const share = uniform(run, 0, 1);
      let successes = 0;
      for (let trial = 0; trial < 50; trial++) if (uniform(run, 1, trial) < share) successes += 1;
      const { low, high } = wilsonInterval(successes, 50);
      if (low <= share && share <= high) covered += 1;
    }
    expect(Math.abs(covered / runs - 0.95)).toBeLessThan(4 * 0.0035);
  });

  it('refuses what cannot be', () => {
    expect(() => wilsonInterval(1, 0)).toThrow(RangeError);
    expect(() => wilsonInterval(3, 2)).toThrow(RangeError);
  });
});

describe('zeroEventsUpperBound', () => {
  it('is the proportion at which seeing none has a chance of 2.5%', () => {
    expect(zeroEventsUpperBound(10)).toBeCloseTo(0.3084971, 6);
    expect((1 - zeroEventsUpperBound(1000)) ** 1000).toBeCloseTo(0.025, 10);
    expect(zeroEventsUpperBound(1)).toBeCloseTo(0.975, 12);
  });

  it('needs a trial', () => expect(() => zeroEventsUpperBound(0)).toThrow(RangeError));
});
