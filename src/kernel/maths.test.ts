import { describe, expect, it } from 'vitest';
import { partsOfKernel } from '../../test/support/partsOfKernel.ts';
import { betaQuantile } from '../sim/distributions/betaQuantile.ts';
import { gammaQuantile } from '../sim/distributions/gammaQuantile.ts';
import {
  negativeBinomialCount,
  negativeBinomialProbability,
} from '../sim/distributions/negativeBinomialCount.ts';
import { poissonCount, poissonProbability } from '../sim/distributions/poissonCount.ts';
import { exp } from '../sim/math/exp.ts';
import { expm1 } from '../sim/math/expm1.ts';
import { incompleteBeta, logBeta } from '../sim/math/incompleteBeta.ts';
import { incompleteGamma, incompleteGammaUpper } from '../sim/math/incompleteGamma.ts';
import { log } from '../sim/math/log.ts';
import { log1p } from '../sim/math/log1p.ts';
import { logGamma } from '../sim/math/logGamma.ts';
import { normalCdf, normalDensity } from '../sim/math/normalCdf.ts';
import { normalQuantile } from '../sim/math/normalQuantile.ts';
import { deviance, poissonMass } from '../sim/math/poissonMass.ts';
import { power } from '../sim/math/power.ts';
import { stirlingError } from '../sim/math/stirlingError.ts';
import { stirlingSeries } from '../sim/math/stirlingSeries.ts';
import { hash32 } from '../sim/random/hash.ts';
import { uniform } from '../sim/random/uniform.ts';

type Numeric = (...args: number[]) => number;
/** An argument from the number of the trial and a purpose of its own. */
type Argument = (trial: number, purpose: number) => number;

const EDGES = [0, -0, 1, -1, 0.5, 2, 5e-324, -5e-324, 2.2250738585072014e-308, 1e-300, Number.EPSILON];
const FAR_EDGES = [Number.MAX_VALUE, -Number.MAX_VALUE, 1e300, Infinity, -Infinity, NaN];

const words = new Uint32Array(2);
const double = new Float64Array(words.buffer);

/** Any double, each pattern of bits alike. */
const anyBits: Argument = (trial, purpose) => {
  words[0] = hash32(trial, purpose, 1);
  words[1] = hash32(trial, purpose, 2);
  return double[0];
};
const between =
  (low: number, high: number): Argument =>
  (trial, purpose) =>
    low + (high - low) * uniform(trial, purpose, 3);
/** Evenly by size, from one power of e to another. */
const sizes =
  (low: number, high: number): Argument =>
  (trial, purpose) =>
    Math.exp(between(low, high)(trial, purpose));
/** The edges first, then these by turns. */
const mixed = (edges: number[], ...others: Argument[]): Argument => {
  return (trial, purpose) => {
    // two arguments meet in every pair of edges
    const edge = purpose % 2 === 0 ? trial : Math.floor(trial / 32);
    if (trial < 1024 && edge % 32 < edges.length) return edges[edge % 32];
    return others[trial % others.length](trial, purpose);
  };
};

const anything = mixed([...EDGES, ...FAR_EDGES], anyBits, between(-750, 750), between(-3, 3), sizes(-30, 30));
const probability = mixed(
  [0, 1, 0.5, 0.075, 0.925, 1e-300, 5e-324, 1 - Number.EPSILON / 2],
  between(0, 1),
  sizes(-40, 0),
);
const shape = mixed([0.5, 1, 2, 15, 20000, 20001], sizes(-5, 4), sizes(-1, 11));
const mean = mixed([0, 1, 49.99, 50, 5000], sizes(-5, 4), between(0, 5000));
const count: Argument = (trial, purpose) => Math.floor(sizes(0, 8.5)(trial, purpose));
const fromOne = mixed([1, 5], between(1, 5), sizes(0, 4));

const MANY = 1_000_000;
/** Where each value is found by many steps. */
const SOME = 150_000;
const FEW = 50_000;

const cases: [name: string, fn: Numeric, trials: number, ...args: Argument[]][] = [
  ['exp', exp, MANY, anything],
  ['expm1', expm1, MANY, anything],
  ['log', log, MANY, anything],
  ['log1p', log1p, MANY, anything],
  ['power', power, MANY, anything, anything],
  ['normalQuantile', normalQuantile, MANY, mixed([NaN, -1, 2, 0, 1], probability)],
  ['normalDensity', normalDensity, MANY, anything],
  ['normalCdf', normalCdf, SOME, anything],
  ['stirlingSeries', stirlingSeries, MANY, mixed([15, Infinity, NaN], sizes(2.7, 700))],
  ['stirlingError', stirlingError, MANY, sizes(-30, 40)],
  ['logGamma', logGamma, MANY, mixed([...EDGES, ...FAR_EDGES], sizes(-700, 700), sizes(-5, 5))],
  ['logBeta', logBeta, SOME, sizes(-30, 30), sizes(-30, 30)],
  ['deviance', deviance, MANY, sizes(-3, 9), sizes(-3, 9)],
  ['poissonMass', poissonMass, MANY, mixed([0, 1], sizes(-3, 9)), mixed([0, 1], sizes(-3, 9))],
  ['incompleteGamma', incompleteGamma, SOME, shape, mixed([0, -1, NaN, Infinity], sizes(-9, 11))],
  ['incompleteGammaUpper', incompleteGammaUpper, SOME, shape, mixed([0, -1, NaN, Infinity], sizes(-9, 11))],
  ['incompleteBeta', incompleteBeta, SOME, sizes(-3, 6), sizes(-3, 6), probability],
  ['gammaQuantile', gammaQuantile, FEW, shape, probability],
  ['betaQuantile', betaQuantile, FEW, fromOne, fromOne, probability],
  ['poissonProbability', poissonProbability, SOME, mean, mixed([-1, 0, Infinity], count)],
  ['poissonCount', poissonCount, SOME, mean, between(0, 1)],
  ['negativeBinomialProbability', negativeBinomialProbability, SOME, between(1, 90), between(91, 400), count],
  ['negativeBinomialCount', negativeBinomialCount, FEW, between(1, 90), between(91, 400), probability],
];

const { parts: kernel } = partsOfKernel();

/** The first arguments at which two functions differ in a bit, with what they give. */
function firstDifference(one: Numeric, other: Numeric, trials: number, args: Argument[]) {
  for (let trial = 0; trial < trials; trial++) {
    const values = args.map((argument, i) => argument(trial, i));
    const [found, expected] = [one(...values), other(...values)];
    if (!Object.is(found, expected)) return { values, found, expected };
  }
  return null;
}

describe('the maths of the kernel', () => {
  it.each(cases)('gives the bits of src/sim: %s', (name, fn, trials, ...args) => {
    expect(firstDifference(kernel[name], fn, trials, args)).toBeNull();
  });
});
