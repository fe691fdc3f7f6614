import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DayHistogram } from './dayHistogram.ts';
import { missingReading } from '../record/series.ts';

const probabilities = [0, 0.05, 0.25, 0.5, 0.95, 1];

/** By its definition: the smallest value that at least that share do not exceed. */
function byHand(values: number[], probability: number): number | null {
  const exceeds = (value: number) =>
    values.filter((one) => one <= value).length >= probability * values.length;
  return values.length === 0 ? null : Math.min(...values.filter(exceeds));
}

/** The bands of one day. */
function bandsOn(histogram: DayHistogram, day: number, probabilities: readonly number[]) {
  return histogram.bands(probabilities).map((band) => band[day]);
}

describe('DayHistogram', () => {
  it('gives exact quantiles', () => {
    const histogram = new DayHistogram(1);
    for (const value of [30, 10, 20, 40]) histogram.add(Uint32Array.of(value), 0);
    expect(bandsOn(histogram, 0, [0, 0.25, 0.26, 0.5, 0.75, 0.76, 1])).toEqual([10, 10, 20, 20, 30, 40, 40]);
  });

  it('has none on a day without a reading', () => {
    const histogram = new DayHistogram(2);
    histogram.add(Uint32Array.of(missingReading, 5), 0);
    expect(bandsOn(histogram, 0, [0.5])).toEqual([null]);
    expect([histogram.total(0), histogram.total(1)]).toEqual([0, 1]);
  });

  it('agrees with sorting, whatever the readings and however far apart', () => {
    const reading = fc.oneof(
      fc.integer({ min: 0, max: 30 }),
      fc.integer({ min: 990, max: 1010 }),
      fc.integer({ min: 0, max: 5000 }),
      fc.constant(missingReading),
    );
    const winters = fc.array(fc.tuple(reading, reading, reading), { maxLength: 40 });
    fc.assert(
      fc.property(winters, (rows) => {
        const histogram = new DayHistogram(3);
        for (const row of rows) histogram.add(Uint32Array.from([99, ...row]), 1);
        for (const day of [0, 1, 2]) {
          const values = rows.map((row) => row[day]).filter((value) => value !== missingReading);
          const expected = probabilities.map((probability) => byHand(values, probability));
          expect(bandsOn(histogram, day, probabilities)).toEqual(expected);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('counts beyond 65,535 winters', () => {
    const histogram = new DayHistogram(1);
    for (let winter = 1; winter <= 70_000; winter++) {
      if (winter % 1000 === 0) histogram.prepareFor(winter + 1000);
      histogram.add(Uint32Array.of(3), 0);
    }
    expect(histogram.total(0)).toBe(70_000);
  });
});
