import { describe, expect, it } from 'vitest';
import { meanOf, scaledToMean } from '../WeekdayBars/weekdayFactors.ts';
import { isWhole, percentText, withShifted } from './shareMoves.ts';

describe('shares', () => {
  it('are whole where decimals that were typed add up to 1 within rounding', () => {
    expect([isWhole([0.333333, 0.333333, 0.333334]), isWhole([0.5, 0.49])]).toEqual([true, false]);
  });

  it('gives to one what the next loses', () => {
    expect(withShifted([0.5, 0.3, 0.2], 0, 0.05, 0.01)).toEqual([0.55, 0.25, 0.2]);
    expect(withShifted([0.5, 0.3, 0.2], 1, 9, 0.01)).toEqual([0.5, 0.5, 0]);
    const still = [0.5, 0.5];
    expect(withShifted(still, 0, 0.001, 0.01)).toBe(still);
  });

  it('are written as percentages without a binary tail', () => {
    expect([percentText(0.07), percentText(0.333), percentText(1)]).toEqual(['7%', '33.3%', '100%']);
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
