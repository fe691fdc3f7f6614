import { describe, expect, it } from 'vitest';
import { errorsFrom, figuresOf, meanWithError } from '../support/figures.ts';
import { shippedScenario } from '../support/shippedFiles.ts';

const winters = 150;

describe('infinite servers (Eick, Massey and Whitt 1993)', () => {
  it('M/G/infinity: occupancy is Poisson with the offered load, whatever the law of the stay', () => {
    const figures = figuresOf(shippedScenario('mg-infinity'), winters);
    const load = 10 * 12;
    expect(errorsFrom(figures.mean('stage.beds.system.meanOccupied'), load)).toBeLessThan(4);
    // One morning far from the others in each winter: independent values.
    const mornings = Array.from({ length: winters }, (_, i) => figures.readings(i, 'occupied', 'beds')[120]);
    const { mean } = meanWithError(mornings);
    const variance = mornings.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (winters - 1);
    // The variance of a sample variance of (nearly) normal values is 2 sigma^4 / (n - 1).
    expect(Math.abs(variance - load) / (load * Math.sqrt(2 / (winters - 1)))).toBeLessThan(4);
  });

  it('M(t)/G/infinity: on each morning the mean is the demand of the stay before it', () => {
    const scenario = shippedScenario('mt-g-infinity');
    const figures = figuresOf(scenario, winters);
    const all = Array.from({ length: winters }, (_, i) => figures.readings(i, 'occupied', 'beds'));
    const deviations = all[0].map((_, day) => {
      const found = meanWithError(all.map((winter) => winter[day]));
      return (found.mean - expectedOn(day)) / found.error;
    });
    expect(Math.max(...deviations.map(Math.abs))).toBeLessThan(4.5);
    const meanSquare = deviations.reduce((sum, z) => sum + z * z, 0) / deviations.length;
    expect(meanSquare).toBeGreaterThan(0.6);
    expect(meanSquare).toBeLessThan(1.6);
  });
});

/** The integral of the daily rates over the three days before 10:00; the first counted day is a Tuesday. */
function expectedOn(day: number): number {
  const weekday = [1.15, 1.1, 1.1, 1.1, 1.25, 0.75, 0.55];
  const rate = (one: number) => 10 * weekday[(((one + 1) % 7) + 7) % 7];
  const morning = 10 / 24;
  return rate(day) * morning + rate(day - 1) + rate(day - 2) + rate(day - 3) * (1 - morning);
}
