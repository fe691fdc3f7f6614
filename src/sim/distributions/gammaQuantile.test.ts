import { describe, expect, it } from 'vitest';
import { incompleteGamma, incompleteGammaUpper } from '../math/incompleteGamma.ts';
import { gammaSampler } from './gammaMultiplier.ts';
import { gammaQuantile } from './gammaQuantile.ts';

describe('gammaQuantile', () => {
  it('inverts the distribution function over shapes from 0.05 to 20,000', () => {
    for (let shape = 0.05; shape < 20000; shape *= 1.37) {
      for (const u of [1e-10, 1e-6, 0.001, 0.03, 0.2, 0.5, 0.8, 0.97, 0.999, 1 - 1e-6, 1 - 1e-10]) {
        const x = gammaQuantile(shape, u);
        const where = `shape ${shape}, u ${u}`;
        if (u < 0.5) expect(Math.abs(incompleteGamma(shape, x) / u - 1), where).toBeLessThan(1e-10);
        else expect(Math.abs(incompleteGammaUpper(shape, x) / (1 - u) - 1), where).toBeLessThan(1e-10);
      }
    }
  });

  // Computed with another library.
  it.each([
    [0.05, 1e-9, 5.844632057286943e-181],
    [0.05, 0.5, 5.573878440746256e-7],
    [0.3, 0.02, 1.514147144569685e-6],
    [2.7, 0.97, 6.509480325491524],
    [50, 1e-9, 18.454648968590977],
    [19999, 0.02, 19709.637051246205],
    [20001, 1e-9, 19164.384300842074],
    [20001, 0.97, 20267.83554527423],
    [1e6, 0.999999999, 1006009.469738052],
  ])('of shape %d at %d', (shape, u, expected) => {
    expect(Math.abs(gammaQuantile(shape, u) / expected - 1)).toBeLessThan(1e-11);
  });

  it('has edges', () => {
    expect([gammaQuantile(2, 0), gammaQuantile(2, 1)]).toEqual([0, Infinity]);
  });
});

describe('gammaSampler', () => {
  it.each([0.001, 0.04, 0.5, 2])('has mean 1 and variance %d', (variance) => {
    const multiplier = gammaSampler(variance)!;
    const n = 400000;
    let sum = 0;
    let squares = 0;
    for (let i = 0; i < n; i++) {
      const x = multiplier.draw((i + 0.5) / n);
      sum += x;
      squares += (x - 1) * (x - 1);
    }
    expect(Math.abs(sum / n - 1)).toBeLessThan(1e-4);
    expect(Math.abs(squares / n / variance - 1)).toBeLessThan(1e-3);
  });

  it('is none without variance, and refuses a negative one', () => {
    expect(gammaSampler(0)).toBeNull();
    expect(() => gammaSampler(-0.1)).toThrow('found -0.1');
  });
});
