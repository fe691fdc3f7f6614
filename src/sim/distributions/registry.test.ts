import { describe, expect, it } from 'vitest';
import { cdf, checkDistribution, distributionKinds, kindOf, mean, quantile, variance } from './registry.ts';
import { sampleDistributions } from '../../../test/support/sampleDistributions.ts';
import type { Distribution } from './types.ts';

const name = (d: Distribution) => JSON.stringify(d);
const named = sampleDistributions.map((d) => [name(d), d] as const);
const spread = named.filter(([, d]) => variance(d) > 0);

/** Nodes and weights of Gauss and Legendre's rule of five points on -1 to 1. */
const NODES = [-0.906179845938664, -0.5384693101056831, 0, 0.5384693101056831, 0.906179845938664];
const WEIGHTS = [
  0.23692688505618908, 0.47862867049936647, 0.5688888888888889, 0.47862867049936647, 0.23692688505618908,
];

/** The integral of f(quantile(u)) over u, in panels that shrink towards both ends by halves. */
function expectation(d: Distribution, f: (x: number) => number): number {
  let sum = 0;
  const panel = (from: number, to: number) => {
    const half = (to - from) / 2;
    NODES.forEach((node, i) => (sum += WEIGHTS[i] * half * f(quantile(d, from + half * (1 + node)))));
  };
  for (let n = 1; n < 46; n++) {
    for (let part = 0; part < 4; part++) {
      const width = 0.5 / 2 ** n / 4;
      panel(0.5 / 2 ** n + part * width, 0.5 / 2 ** n + (part + 1) * width);
      panel(1 - 0.5 / 2 ** n - (part + 1) * width, 1 - 0.5 / 2 ** n - part * width);
    }
  }
  return sum;
}

describe('every kind', () => {
  it('has samples in these tests', () => {
    const kinds = new Set(sampleDistributions.map((d) => d.kind));
    expect([...kinds].sort()).toEqual(Object.keys(distributionKinds).sort());
  });

  it.each(named)('%s has parameters without problems', (_name, d) => {
    expect(checkDistribution(d)).toEqual([]);
  });

  it.each(named.filter(([, d]) => !kindOf(d).discrete))('%s has the moments of its quantiles', (_name, d) => {
    const centre = expectation(d, (x) => x);
    expect(Math.abs(centre - mean(d))).toBeLessThan(1e-6 * mean(d));
    const found = expectation(d, (x) => (x - mean(d)) * (x - mean(d)));
    expect(Math.abs(found - variance(d))).toBeLessThan(1e-5 * variance(d) + 1e-20);
  });

  it.each(named.filter(([, d]) => kindOf(d).discrete))('%s has the moments of its steps', (_name, d) => {
    const values = new Set<number>();
    const last = quantile(d, 1 - 1e-13);
    if (d.kind === 'empirical' || d.kind === 'constant')
      for (let u = 0.001; u < 1; u += 0.001) values.add(quantile(d, u));
    else for (let k = 0; k <= last; k++) values.add(k);
    let first = 0;
    let second = 0;
    let before = 0;
    for (const x of [...values].sort((a, b) => a - b)) {
      const mass = cdf(d, x) - before;
      before += mass;
      first += mass * x;
      second += mass * (x - mean(d)) * (x - mean(d));
    }
    expect(before).toBeCloseTo(1, 10);
    expect(Math.abs(first - mean(d))).toBeLessThan(1e-8 * (1 + mean(d)));
    expect(Math.abs(second - variance(d))).toBeLessThan(1e-6 * (variance(d) + 1e-9));
  });

  it.each(named)('%s has quantiles that never fall, within its ends', (_name, d) => {
    let last = quantile(d, 0);
    for (let u = 1e-10; u < 1; u = u < 0.001 ? u * 3 : u + 0.0013) {
      const x = quantile(d, u);
      expect(x).toBeGreaterThanOrEqual(last);
      last = x;
    }
    expect(quantile(d, 1 - 1e-10)).toBeGreaterThanOrEqual(last);
    expect(quantile(d, 1)).toBeGreaterThanOrEqual(quantile(d, 1 - 1e-10));
    expect(cdf(d, quantile(d, 0) - 1)).toBe(0);
    expect(cdf(d, Infinity)).toBe(1);
  });

  it.each(spread.filter(([, d]) => !kindOf(d).discrete))(
    '%s has cdf and quantile as inverses',
    (_name, d) => {
      for (const u of [1e-9, 1e-5, 0.001, 0.02, 0.2, 0.4999, 0.5001, 0.8, 0.97, 0.9995, 1 - 1e-6, 1 - 1e-9]) {
        const back = cdf(d, quantile(d, u));
        expect(Math.abs(back - u), `at ${u}`).toBeLessThan(1e-11 * Math.min(u + 0.01, 1));
      }
    },
  );

  it.each(named.filter(([, d]) => kindOf(d).discrete))(
    '%s has the smallest value that is enough',
    (_name, d) => {
      for (let u = 0.00137; u < 1; u += 0.00731) {
        const x = quantile(d, u);
        expect(cdf(d, x)).toBeGreaterThanOrEqual(u - 1e-12);
        expect(cdf(d, x - 1e-6)).toBeLessThan(u + 1e-12);
      }
    },
  );

  it('refuses u outside 0 to 1', () => {
    for (const u of [-0.01, 1.01, NaN])
      expect(() => quantile({ kind: 'constant', value: 1 }, u)).toThrow(RangeError);
  });
});

describe('closed forms', () => {
  it.each<[Distribution, number, number]>([
    [{ kind: 'exponential', mean: 4 }, 0.5, 4 * Math.LN2],
    [{ kind: 'gamma', shape: 1, scale: 4 }, 0.3, -4 * Math.log(0.7)],
    [{ kind: 'weibull', shape: 2, scale: 3 }, 0.6, 3 * Math.sqrt(-Math.log(0.4))],
    [{ kind: 'lognormal', mu: 1, sigma: 2 }, 0.5, Math.E],
    [{ kind: 'lognormal', median: 14, quantile: { probability: 0.9, value: 30 } }, 0.9, 30],
    [{ kind: 'lognormal', median: 14, quantile: { probability: 0.1, value: 3 } }, 0.1, 3],
    [{ kind: 'lognormal', mean: 5, sd: 5 }, 0.5, 5 / Math.SQRT2],
    [{ kind: 'triangular', low: 0, mode: 1, high: 2 }, 0.125, 0.5],
    [{ kind: 'triangular', low: 0, mode: 0, high: 1 }, 0.75, 0.5],
    [{ kind: 'uniform', low: -1, high: 3 }, 0.25, 0],
    [{ kind: 'pert', low: 0, mode: 0, high: 1 }, 1 - 0.5 ** 5, 0.5],
    [{ kind: 'pert', low: 0, mode: 1, high: 1 }, 0.5 ** 5, 0.5],
    [{ kind: 'pert', low: 2, mode: 3, high: 4 }, 0.5, 3],
  ])('%j at %d is %d', (d, u, expected) => {
    expect(Math.abs(quantile(d, u) - expected)).toBeLessThan(1e-13 * (1 + Math.abs(expected)));
  });

  it('a standard deviation of 0, or ends that meet, give a constant', () => {
    const fixed = sampleDistributions.filter((d) => variance(d) === 0 && d.kind !== 'empirical');
    expect(fixed.length).toBeGreaterThan(5);
    for (const d of fixed) {
      for (const u of [0, 1e-10, 0.3, 1 - 1e-10, 1]) expect(quantile(d, u)).toBeCloseTo(mean(d), 13);
    }
  });
});

describe('problems are told in words', () => {
  it.each<[Distribution, string[]]>([
    [{ kind: 'constant', value: NaN }, ['value must be a finite number, found NaN']],
    [{ kind: 'exponential', mean: 0 }, ['mean must be a finite number above 0, found 0']],
    [
      { kind: 'gamma', mean: -1, sd: -2 },
      ['mean must be a finite number above 0, found -1', 'sd must be a finite number of 0 or more, found -2'],
    ],
    [{ kind: 'gamma', shape: 1, scale: Infinity }, ['scale must be a finite number above 0, found Infinity']],
    [{ kind: 'lognormal', mu: 0, sigma: -1 }, ['sigma must be a finite number of 0 or more, found -1']],
    [
      { kind: 'lognormal', median: 14, quantile: { probability: 0.9, value: 10 } },
      ['quantile.value at probability 0.9 must be at least the median 14, found 10'],
    ],
    [
      { kind: 'lognormal', median: 14, quantile: { probability: 0.5, value: 14 } },
      ['quantile.probability must lie between 0 and 1 and not be 0.5, found 0.5'],
    ],
    [{ kind: 'weibull', shape: 0, scale: 1 }, ['shape must be a finite number above 0, found 0']],
    [{ kind: 'triangular', low: 3, mode: 2, high: 6 }, ['low must not be above mode, found 3 and 2']],
    [{ kind: 'uniform', low: 3, high: 2 }, ['low must not be above high, found 3 and 2']],
    [{ kind: 'pert', low: 1, mode: 9, high: 6 }, ['mode must not be above high, found 9 and 6']],
    [{ kind: 'empirical', values: [] }, ['values must hold at least one number, found none']],
    [{ kind: 'empirical', values: [1, 2], weights: [1] }, ['weights must be as many as values (2), found 1']],
    [{ kind: 'empirical', values: [1, 2], weights: [0, 0] }, ['weights must not all be 0']],
    [{ kind: 'poisson', mean: 6000 }, ['mean must be at most 5000, found 6000']],
    [
      { kind: 'negativeBinomial', mean: 3, variance: 3 },
      ['variance must be above the mean 3, found 3 (use a Poisson where they are equal)'],
    ],
  ])('%j', (d, expected) => {
    expect(checkDistribution(d)).toEqual(expected);
  });

  it('names the kinds there are', () => {
    expect(checkDistribution({ kind: 'beta' } as unknown as Distribution)[0]).toMatch(
      /^kind must be one of constant, .*found beta$/,
    );
  });
});
