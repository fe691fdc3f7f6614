import { describe, expect, it } from 'vitest';
import { power } from './power.ts';
import { ulpsApart } from '../../../test/support/ulpsApart.ts';

const EDGES = [
  0,
  -0,
  1,
  -1,
  2,
  -2,
  0.5,
  -0.5,
  3,
  -3,
  17,
  -17,
  1.5,
  1e300,
  -1e300,
  5e-324,
  Infinity,
  -Infinity,
  NaN,
];

describe('power', () => {
  it('is within two units in the last place of the platform', () => {
    for (let i = 0; i < 200; i++) {
      for (let j = 0; j < 200; j++) {
        const base = Math.exp(-6 + i * 0.0612);
        const exponent = -40 + j * 0.4017;
        const found = power(base, exponent);
        expect(ulpsApart(found, Math.pow(base, exponent)), `${base} to ${exponent}`).toBeLessThanOrEqual(2);
      }
    }
  });

  it('agrees with the platform on every edge', () => {
    for (const base of EDGES) {
      for (const exponent of EDGES) {
        const expected = Math.pow(base, exponent);
        expect(ulpsApart(power(base, exponent), expected), `${base} to ${exponent}`).toBeLessThanOrEqual(2);
      }
    }
  });

  it('multiplies small whole exponents', () => {
    expect([power(10, 3), power(7, 2), power(2, -3), power(1.1, 2)]).toEqual([1000, 49, 0.125, 1.1 * 1.1]);
  });
});
