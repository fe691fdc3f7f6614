import { describe, expect, it } from 'vitest';
import { incompleteBeta } from './incompleteBeta.ts';
import { incompleteGamma, incompleteGammaUpper } from './incompleteGamma.ts';
import { logGamma } from './logGamma.ts';
import { poissonMass } from './poissonMass.ts';

// Expected values of this file: computed with 40 digits.

describe('logGamma', () => {
  it.each([
    [0.1, 2.25271265173420596],
    [0.5, 0.572364942924700087],
    [1, 0],
    [1.5, -0.120782237635245222],
    [2, 0],
    [3.7, 1.42807232666538792],
    [15, 25.1912211827386815],
    [100, 359.134205369575399],
    [5000, 37582.6263156853503],
  ])('at %d', (x, expected) => {
    expect(Math.abs(logGamma(x) - expected)).toBeLessThan(2e-15 * Math.max(2, Math.abs(expected)));
  });

  it('has edges', () => {
    expect([0, Infinity, -1, NaN].map(logGamma)).toEqual([Infinity, Infinity, NaN, NaN]);
  });
});

describe('poissonMass', () => {
  it.each([
    [0, 3, 0.049787068367863943],
    [2.5, 3, 0.23353043198227901],
    [7, 20, 0.00052346758665106231],
    [100, 80, 0.0039394581591992597],
    [5000, 5100, 0.0021029475677758534],
  ])('of %d at mean %d', (k, mean, expected) => {
    expect(Math.abs(poissonMass(k, mean) / expected - 1)).toBeLessThan(1e-13);
  });

  it('has edges', () => {
    expect([poissonMass(0, 0), poissonMass(3, 0)]).toEqual([1, 0]);
  });
});

describe('incompleteGamma', () => {
  it.each([
    [0.1, 0.01, 0.66262125995447979, 0.33737874004552021],
    [0.5, 3, 0.98569412156457036, 0.01430587843542964],
    [1.5, 0.2, 0.059757505160639263, 0.94024249483936074],
    [3, 3, 0.57680991887315648, 0.42319008112684352],
    [10, 25, 0.99977852336175122, 0.00022147663824878358],
    [100, 80, 0.017108313035133114, 0.98289168696486689],
    [100, 130, 0.99724959163269347, 0.0027504083673065263],
    [5000, 5100, 0.92067111892238102, 0.079328881077618977],
    [20000, 19500, 0.00018327005188799396, 0.99981672994811201],
  ])('P(%d, %d)', (a, x, lower, upper) => {
    expect(Math.abs(incompleteGamma(a, x) / lower - 1)).toBeLessThan(1e-12);
    expect(Math.abs(incompleteGammaUpper(a, x) / upper - 1)).toBeLessThan(1e-12);
  });

  it('has edges', () => {
    expect([incompleteGamma(2, 0), incompleteGamma(2, -1), incompleteGamma(2, Infinity)]).toEqual([0, 0, 1]);
    expect([incompleteGammaUpper(2, 0), incompleteGammaUpper(2, Infinity)]).toEqual([1, 0]);
  });
});

describe('incompleteBeta', () => {
  it.each([
    [1, 5, 0.1, 0.40951000000000002],
    [2.5, 3.5, 0.01, 0.00010672090217497818],
    [2.5, 3.5, 0.6, 0.8196850658677838],
    [5, 1, 0.99, 0.95099004989999996],
    [0.5, 0.5, 0.3, 0.36901011956554538],
    [40, 60, 0.35, 0.15345812249917357],
    [1000, 3, 0.999, 0.91942240963979543],
  ])('I(%d, %d) at %d', (a, b, x, expected) => {
    expect(Math.abs(incompleteBeta(a, b, x) / expected - 1)).toBeLessThan(2e-12);
  });

  it('has edges and symmetry', () => {
    expect([incompleteBeta(2, 3, 0), incompleteBeta(2, 3, 1)]).toEqual([0, 1]);
    expect(incompleteBeta(2, 3, 0.3) + incompleteBeta(3, 2, 0.7)).toBeCloseTo(1, 14);
  });
});
