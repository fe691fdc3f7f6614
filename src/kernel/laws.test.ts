import { describe, expect, it } from 'vitest';
import { partsOfKernel } from '../../test/support/partsOfKernel.ts';
import { SamplerTables } from '../model/upload/samplers.ts';
import { cdf, quantile } from '../sim/distributions/registry.ts';
import { makeSampler } from '../sim/distributions/sampler.ts';
import { sampleDistributions } from '../../test/support/sampleDistributions.ts';
import { childA, childB } from '../sim/random/childKey.ts';
import { normalDraw } from '../sim/random/normalDraw.ts';
import { uniform } from '../sim/random/uniform.ts';

const { parts, memory } = partsOfKernel();
const tables = new SamplerTables(memory);
const laws = sampleDistributions.map((d) => [JSON.stringify(d), d] as const);
const draws = 1_000_000;
const values = 3000;

/** The first number of which two functions do not give the same bits. */
function firstDifference(
  count: number,
  at: (i: number) => number,
  one: (x: number) => number,
  other: typeof one,
) {
  for (let i = 0; i < count; i++) {
    const x = at(i);
    const [found, expected] = [one(x), other(x)];
    if (!Object.is(found, expected)) return { x, found, expected };
  }
  return null;
}

const u = (i: number) => uniform(i, 7, 1);

describe('a law in the kernel has the bits of src/sim', () => {
  it.each(laws)('%s', (_name, d) => {
    const sampler = makeSampler(d);
    const law = tables.of(sampler);
    const same = (count: number, at: (i: number) => number, one: (x: number) => number, other: typeof one) =>
      expect(firstDifference(count, at, one, other)).toBeNull();
    same(
      draws / laws.length,
      u,
      (x) => parts.draw(law, x),
      (x) => sampler.draw(x),
    );
    same(
      values,
      u,
      (x) => parts.quantile(law, x),
      (x) => quantile(d, x),
    );
    const around = (i: number) => sampler.draw(u(i)) * (0.9 + 0.2 * u(i + values)) - 0.01;
    same(
      values,
      around,
      (x) => parts.distributionFunction(law, x),
      (x) => cdf(d, x),
    );
  });

  it('and so has the standard normal', () => {
    const law = tables.normal();
    expect(firstDifference(draws, u, (x) => parts.draw(law, x), normalDraw)).toBeNull();
  });
});

it('keys and uniforms have the bits of src/sim', () => {
  const key = (i: number) => Math.imul(i, 0x9e3779b1);
  const uniformOf = (i: number) => parts.uniform(key(i), i, i * 64 + 5);
  expect(
    firstDifference(
      draws,
      (i) => i,
      uniformOf,
      (i) => uniform(key(i), i, i * 64 + 5),
    ),
  ).toBeNull();
  expect(
    firstDifference(
      draws,
      (i) => i,
      (i) => parts.childA(key(i), i, 3 * i),
      (i) => childA(key(i), i, 3 * i),
    ),
  ).toBeNull();
  expect(
    firstDifference(
      draws,
      (i) => i,
      (i) => parts.childB(key(i), i, 3 * i),
      (i) => childB(key(i), i, 3 * i),
    ),
  ).toBeNull();
});
