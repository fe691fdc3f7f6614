import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanOf, scaledToMean } from '../WeekdayBars/weekdayFactors.ts';
import {
  isWhole,
  percentText,
  restEvenly,
  restInProportion,
  shareOf,
  sumOf,
  withShifted,
} from './shareMoves.ts';

describe('shares', () => {
  it('shares the rest evenly or in proportion, to the whole', () => {
    expect(restEvenly([0.5, 0.3])).toEqual([0.6, 0.4]);
    expect(restInProportion([0.5, 0.3])).toEqual([0.625, 0.375]);
    expect(restEvenly([0.9, 0.8, 0.02])).toEqual([0.55, 0.45, 0]);
    expect(restInProportion([0, 0])).toEqual([0, 0]);
  });

  it('always comes to 1 with no share below 0', () => {
    const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(shares, (given) => {
        const ways = [restEvenly(given), ...(sumOf(given) > 0.001 ? [restInProportion(given)] : [])];
        for (const next of ways) {
          expect(isWhole(next)).toBe(true);
          expect(Math.min(...next)).toBeGreaterThanOrEqual(0);
        }
      }),
      { seed: 7004 },
    );
  });

  it('gives to one what the next loses', () => {
    expect(withShifted([0.5, 0.3, 0.2], 0, 0.05, 0.01)).toEqual([0.55, 0.25, 0.2]);
    expect(withShifted([0.5, 0.3, 0.2], 1, 9, 0.01)).toEqual([0.5, 0.5, 0]);
    const still = [0.5, 0.5];
    expect(withShifted(still, 0, 0.001, 0.01)).toBe(still);
  });

  it('writes and reads percentages without a binary tail', () => {
    expect([percentText(0.07), percentText(0.333), percentText(1)]).toEqual(['7%', '33.3%', '100%']);
    expect([shareOf(7), shareOf(33.3), shareOf(1e-7)]).toEqual([0.07, 0.333, 1e-9]);
  });
});

describe('scaledToMean', () => {
  it('keeps proportions and gives the mean', () => {
    const scaled = scaledToMean([1, 1, 1, 1, 1, 0.5, 0.5], 1);
    expect(meanOf(scaled)).toBeCloseTo(1, 5);
    expect(scaled[5]! / scaled[0]!).toBeCloseTo(0.5, 5);
    expect(scaledToMean([0, 0], 1)).toEqual([0, 0]);
  });
});
