import * as d3 from 'd3-random';
import { describe, expect, it } from 'vitest';
import { chiSquaredProbability } from '../../../test/support/chiSquared.ts';
import { seedKey } from '../random/seedKey.ts';
import { uniform } from '../random/uniform.ts';
import { cdf, kindOf, mean, quantile, variance } from './registry.ts';
import { sampleDistributions } from '../../../test/support/sampleDistributions.ts';
import { makeSampler, samplerCells } from './sampler.ts';
import type { Distribution } from './types.ts';

const [A, B] = seedKey('samplers');
const named = sampleDistributions.map((d) => [JSON.stringify(d), d] as const);
const spread = named.filter(([, d]) => variance(d) > 0);
const curves = spread.filter(([, d]) => !kindOf(d).discrete);
const staircases = spread.filter(([, d]) => kindOf(d).discrete);

describe('makeSampler', () => {
  it.each(curves)('%s: 100,000 draws pass the test of Kolmogorov and Smirnov', (_name, d) => {
    const n = 100000;
    const sampler = makeSampler(d);
    const draws = Float64Array.from({ length: n }, (_, i) => sampler.draw(uniform(A, B, i))).sort();
    let distance = 0;
    draws.forEach((x, i) => {
      const f = cdf(d, x);
      distance = Math.max(distance, (i + 1) / n - f, f - i / n);
    });
    // P(D sqrt(n) > 2.28) = 2 e^(-2 x 2.28^2) = 6e-5: four standard errors of a normal.
    expect(distance * Math.sqrt(n)).toBeLessThan(2.28);
  });

  it.each(staircases)('%s: 100,000 draws have the right shares', (_name, d) => {
    const n = 100000;
    const sampler = makeSampler(d);
    const counts = new Map<number, number>();
    for (let i = 0; i < n; i++) {
      const x = sampler.draw(uniform(A, B, i));
      counts.set(x, (counts.get(x) ?? 0) + 1);
    }
    const shares: { found: number; expected: number }[] = [];
    let before = 0;
    let open = { found: 0, expected: 0 };
    for (const x of [...counts.keys()].sort((a, b) => a - b)) {
      open.found += counts.get(x) as number;
      open.expected += n * (cdf(d, x) - before);
      before = cdf(d, x);
      // Values too rare for the approximation are put together with their neighbours.
      if (open.expected >= 20) {
        shares.push(open);
        open = { found: 0, expected: 0 };
      }
    }
    const last = shares[shares.length - 1];
    last.found += open.found;
    last.expected += open.expected;
    const probability = chiSquaredProbability(
      shares.map((s) => s.found),
      (i) => shares[i].expected,
    );
    expect(probability).toBeGreaterThan(6e-5);
  });

  it.each(named)('%s: the mean over evenly spaced u is that of the distribution', (_name, d) => {
    const sampler = makeSampler(d);
    const n = 1 << 18;
    let sum = 0;
    for (let i = 0; i < n; i++) sum += sampler.draw((i + 0.5) / n);
    expect(Math.abs(sum / n - mean(d))).toBeLessThan(2e-4 * mean(d) + 1e-12);
    expect(sampler.mean).toBe(mean(d));
  });

  it.each(named)('%s: is exact in the tails and at the edges of cells', (_name, d) => {
    const sampler = makeSampler(d);
    for (const u of [1e-10, 0.0003, 0.00194, 0.9982, 0.99999, 1 - 1e-10, 0.25, 0.5]) {
      expect(sampler.draw(u)).toBe(quantile(d, u));
    }
    expect(sampler.draw(0)).toBe(quantile(d, 0));
  });

  it.each(named)('%s: never falls as u rises', (_name, d) => {
    const sampler = makeSampler(d);
    let last = sampler.draw(0);
    for (let u = 1e-9; u < 1; u = u < 1e-4 ? u * 2 : u + 0.00013) {
      const x = sampler.draw(u);
      // A cell's last interpolated value may differ from the next exact one by a rounding.
      expect(x).toBeGreaterThanOrEqual(last - 1e-12 * Math.abs(last));
      last = x;
    }
  });

  it('draws a straight line between two quantiles in the middle and the exact one in the tails, first and later', () => {
    const d: Distribution = { kind: 'lognormal', mean: 10, sd: 12 };
    const sampler = makeSampler(d);
    for (let k = 0; k < 10000; k++) {
      const u = uniform(A, B, k);
      const cell = u * samplerCells;
      const i = cell | 0;
      const [low, high] = [quantile(d, i / samplerCells), quantile(d, (i + 1) / samplerCells)];
      const x = i < 4 || i >= samplerCells - 4 ? quantile(d, u) : low + (high - low) * (cell - i);
      expect(sampler.draw(u)).toBe(x);
      expect(sampler.draw(u)).toBe(x);
    }
  });

  it('is the same for the same parameters', () => {
    expect(makeSampler({ kind: 'gamma', mean: 3, sd: 2 })).toBe(
      makeSampler({ kind: 'gamma', mean: 3, sd: 2 }),
    );
    expect(makeSampler({ kind: 'gamma', mean: 3, sd: 1 })).not.toBe(
      makeSampler({ kind: 'gamma', mean: 3, sd: 2 }),
    );
  });
});

describe('another library as witness', () => {
  const n = 200000;
  /** A stream for d3-random, which takes as many uniforms as it likes. */
  const source = () => {
    let i = 0;
    return () => uniform(A, B ^ 0x5555, i++);
  };
  it.each<[Distribution, () => number]>([
    [{ kind: 'exponential', mean: 4 }, d3.randomExponential.source(source())(1 / 4)],
    [{ kind: 'gamma', shape: 2.5, scale: 3 }, d3.randomGamma.source(source())(2.5, 3)],
    [{ kind: 'lognormal', mu: 1, sigma: 0.5 }, d3.randomLogNormal.source(source())(1, 0.5)],
    [{ kind: 'weibull', shape: 1.5, scale: 2 }, d3.randomWeibull.source(source())(1.5, 0, 2)],
    [{ kind: 'uniform', low: 1, high: 3 }, d3.randomUniform.source(source())(1, 3)],
    [{ kind: 'pert', low: 0, mode: 0.25, high: 1 }, d3.randomBeta.source(source())(2, 4)],
    [{ kind: 'poisson', mean: 7 }, d3.randomPoisson.source(source())(7)],
  ])('%j has the moments of 200,000 draws', (d, draw) => {
    let first = 0;
    let second = 0;
    let fourth = 0;
    for (let i = 0; i < n; i++) {
      const off = draw() - mean(d);
      first += off / n;
      second += (off * off) / n;
      fourth += (off * off * off * off) / n;
    }
    expect(Math.abs(first)).toBeLessThan(4 * Math.sqrt(variance(d) / n));
    expect(Math.abs(second - variance(d))).toBeLessThan(4 * Math.sqrt((fourth - second * second) / n));
  });
});
