import { describe, expect, it } from 'vitest';
import { partsOfKernel } from '../../test/support/partsOfKernel.ts';
import { SamplerTables } from '../model/upload/samplers.ts';
import { makeSampler } from '../sim/distributions/sampler.ts';
import type { Distribution } from '../sim/distributions/types.ts';
import { seedKey } from '../sim/random/seedKey.ts';
import { uniform } from '../sim/random/uniform.ts';
import { cdf, kindOf, mean, quantile, variance } from '../sim/distributions/registry.ts';
import { sampleDistributions } from '../../test/support/sampleDistributions.ts';

const { parts, memory } = partsOfKernel();
const tables = new SamplerTables(memory);

/** Draws of the rest of a stay met at an instant, from two uniforms. */
function makeResidualSampler(d: Distribution) {
  const law = tables.withResiduals(makeSampler(d));
  return { draw: (u1: number, u2: number) => parts.drawResidual(law, u1, u2) };
}

/** Draws of the whole of a stay met at an instant: its rest where all of it is left. */
function lengthBiased(d: Distribution) {
  const { draw } = makeResidualSampler(d);
  return (u: number) => draw(u, 1);
}

function residualGivenAge(d: Distribution, age: number, u: number): number {
  return parts.residualGivenAge(tables.of(makeSampler(d)), age, u);
}

const [A, B] = seedKey('equilibrium');
const positive = sampleDistributions.filter((d) => mean(d) > 0).map((d) => [JSON.stringify(d), d] as const);

describe('lengthBiased', () => {
  it.each(positive)('%s has mean E[X^2] / E[X]', (_name, d) => {
    const draw = lengthBiased(d);
    const n = 400000;
    let sum = 0;
    for (let i = 0; i < n; i++) sum += draw((i + 0.5) / n);
    const expected = (variance(d) + mean(d) * mean(d)) / mean(d);
    // Evenly spaced u miss part of the tail of the lognormals.
    expect(Math.abs(sum / n / expected - 1)).toBeLessThan(d.kind === 'lognormal' ? 5e-4 : 5e-5);
  });

  it('of an exponential is a gamma of shape 2', () => {
    const draw = lengthBiased({ kind: 'exponential', mean: 4 });
    for (const u of [0.01, 0.2, 0.5, 0.8, 0.99, 0.9999]) {
      expect(Math.abs(cdf({ kind: 'gamma', shape: 2, scale: 4 }, draw(u)) - u)).toBeLessThan(2e-5);
    }
  });

  it('refuses a mean of 0', () => {
    expect(() => lengthBiased({ kind: 'poisson', mean: 0 })(0.5)).toThrow('reason 7');
  });
});

describe('makeResidualSampler', () => {
  it('leaves of an exponential an exponential: 100,000 draws, Kolmogorov and Smirnov', () => {
    const d = { kind: 'exponential', mean: 4 } as const;
    const { draw } = makeResidualSampler(d);
    const n = 100000;
    const draws = Float64Array.from({ length: n }, (_, i) =>
      draw(uniform(A, B, 2 * i), uniform(A, B, 2 * i + 1)),
    ).sort();
    let distance = 0;
    draws.forEach((x, i) => (distance = Math.max(distance, Math.abs(cdf(d, x) - (i + 0.5) / n))));
    expect(distance * Math.sqrt(n)).toBeLessThan(2.28);
  });

  it('leaves of a constant a uniform', () => {
    const { draw } = makeResidualSampler({ kind: 'constant', value: 8 });
    expect([draw(0.1, 0.25), draw(0.9, 0.75)]).toEqual([2, 6]);
  });

  it.each(positive)('%s has mean E[X^2] / (2 E[X])', (_name, d) => {
    const { draw } = makeResidualSampler(d);
    const n = 100000;
    let sum = 0;
    let squares = 0;
    for (let i = 0; i < n; i++) {
      const x = draw(uniform(A, B, 2 * i), uniform(A, B, 2 * i + 1));
      sum += x / n;
      squares += (x * x) / n;
    }
    const expected = (variance(d) + mean(d) * mean(d)) / (2 * mean(d));
    expect(Math.abs(sum - expected)).toBeLessThan(4 * Math.sqrt((squares - sum * sum) / n));
  });
});

describe('residualGivenAge', () => {
  it('forgets the age of an exponential', () => {
    const d = { kind: 'exponential', mean: 4 } as const;
    for (const age of [0, 1, 20]) expect(residualGivenAge(d, age, 0.3)).toBeCloseTo(quantile(d, 0.3), 9);
  });

  it('leaves a uniform the rest of its range', () => {
    expect(residualGivenAge({ kind: 'uniform', low: 0, high: 10 }, 4, 0.5)).toBeCloseTo(3, 12);
    expect(residualGivenAge({ kind: 'uniform', low: 2, high: 10 }, 0, 0.5)).toBeCloseTo(6, 12);
  });

  it('is 0 for an age that nothing reaches', () => {
    expect(residualGivenAge({ kind: 'uniform', low: 0, high: 10 }, 12, 0.5)).toBe(0);
    expect(residualGivenAge({ kind: 'constant', value: 5 }, 5, 0.5)).toBe(0);
    expect(residualGivenAge({ kind: 'gamma', mean: 3, sd: 1 }, 1e6, 0.5)).toBe(0);
  });

  it.each(positive.filter(([, d]) => !kindOf(d).discrete))(
    '%s: has the conditional distribution',
    (_name, d) => {
      for (const p of [0.1, 0.5, 0.9]) {
        const age = quantile(d, p);
        const rest = residualGivenAge(d, age, 0.5);
        expect(rest).toBeGreaterThanOrEqual(0);
        if (variance(d) > 0) expect(cdf(d, age + rest)).toBeCloseTo(p + 0.5 * (1 - p), 9);
      }
    },
  );
});
