import { describe, expect, it } from 'vitest';
import { chiSquaredProbability } from '../../../test/support/chiSquared.ts';
import { childA, childB } from './childKey.ts';
import { hash32 } from './hash.ts';
import { purposes } from './purposes.ts';
import { replicationKey, seedKey } from './seedKey.ts';
import { uniform } from './uniform.ts';

/** 1 in 15,000 for one test: four standard errors of a normal. */
const FOUR_SIGMA = 6.3e-5;
const [SEED_A, SEED_B] = seedKey('statistics');

/** The key of person k of a day, as the model derives it. */
function personKey(k: number): [number, number] {
  const [a, b] = replicationKey(SEED_A, SEED_B, 7);
  return [childA(a, b, k), childB(a, b, k)];
}

function correlation(n: number, x: (i: number) => number, y: (i: number) => number): number {
  let sum = 0;
  for (let i = 0; i < n; i++) sum += (x(i) - 0.5) * (y(i) - 0.5);
  // The product of two centred uniforms has standard deviation 1/12.
  return sum / n / (1 / 12 / Math.sqrt(n));
}

describe.each([
  ['hash32', hash32],
  ['childA', childA],
  ['childB', childB],
])('%s', (_name, hash) => {
  it('flips every output bit with every input bit half the time', () => {
    const n = 8192;
    const z: number[] = [];
    for (let word = 0; word < 3; word++) {
      for (let bit = 0; bit < 32; bit++) {
        const flips = new Int32Array(32);
        for (let i = 0; i < n; i++) {
          const input = [hash32(i, 1, word), hash32(i, 2, bit), hash32(i, 3, bit)];
          const before = hash(input[0], input[1], input[2]);
          input[word] ^= 1 << bit;
          const changed = before ^ hash(input[0], input[1], input[2]);
          for (let out = 0; out < 32; out++) flips[out] += (changed >>> out) & 1;
        }
        flips.forEach((count) => z.push((count / n - 0.5) / (0.5 / Math.sqrt(n))));
      }
    }
    // 3,072 cells: about 0.2 are expected beyond four standard errors, none beyond five.
    expect(z.filter((x) => Math.abs(x) > 4).length).toBeLessThanOrEqual(2);
    expect(Math.max(...z.map(Math.abs))).toBeLessThan(5);
    const square = z.reduce((sum, x) => sum + x * x, 0) / z.length;
    expect(Math.abs(square - 1)).toBeLessThan(4 * Math.sqrt(2 / z.length));
  });

  it('does so for small consecutive whole numbers too', () => {
    const n = 8192;
    for (let word = 0; word < 3; word++) {
      for (let bit = 5; bit < 32; bit += 3) {
        const flips = new Int32Array(32);
        for (let i = 0; i < n; i++) {
          const input = [(i >> 4) & 15, i & 15, i >> 8];
          const before = hash(input[0], input[1], input[2]);
          input[word] ^= 1 << bit;
          const changed = before ^ hash(input[0], input[1], input[2]);
          for (let out = 0; out < 32; out++) flips[out] += (changed >>> out) & 1;
        }
        flips.forEach((count) => expect(Math.abs(count / n - 0.5)).toBeLessThan(5 * (0.5 / Math.sqrt(n))));
      }
    }
  });
});

describe('uniform', () => {
  it('lies strictly between 0 and 1', () => {
    for (let i = 0; i < 100000; i++) {
      const u = uniform(i, -i, i);
      expect(u > 0 && u < 1).toBe(true);
    }
    expect((0xffffffff + 0.5) * 2.3283064365386963e-10).toBeLessThan(1);
  });

  it('stays what it is: this detects change and proves nothing', () => {
    const [a, b] = replicationKey(...seedKey('winter'), 3);
    expect([...seedKey('winter'), a, b, hash32(a, b, 1), hash32(a, b, 2)]).toMatchInlineSnapshot(`
      [
        1467486022,
        1709151071,
        -615747615,
        -936705652,
        3341542069,
        2401973936,
      ]
    `);
  });

  it.each(Object.entries(purposes).slice(0, 8))(
    'is uniform over persons for purpose %s',
    (_name, purpose) => {
      const counts = new Int32Array(1000);
      const n = 200000;
      for (let k = 0; k < n; k++) counts[Math.floor(uniform(...personKey(k), purpose) * 1000)]++;
      const probability = chiSquaredProbability(counts, () => n / 1000);
      expect(Math.min(probability, 1 - probability)).toBeGreaterThan(FOUR_SIGMA);
    },
  );

  it('is uniform over the purposes of one person after another', () => {
    const counts = new Int32Array(500);
    for (let k = 0; k < 5000; k++) {
      const [a, b] = personKey(k);
      for (let purpose = 1; purpose <= 40; purpose++) counts[Math.floor(uniform(a, b, purpose) * 500)]++;
    }
    const probability = chiSquaredProbability(counts, () => 400);
    expect(Math.min(probability, 1 - probability)).toBeGreaterThan(FOUR_SIGMA);
  });

  it.each([
    ['neighbouring persons', (k: number) => uniform(...personKey(k + 1), 5)],
    ['two purposes', (k: number) => uniform(...personKey(k), 6)],
    ['neighbouring words', (k: number) => uniform(personKey(k)[0], personKey(k)[1] + 1, 5)],
  ])('has independent pairs of %s', (_name, second) => {
    const n = 200000;
    const counts = new Int32Array(32 * 32);
    for (let k = 0; k < n; k++) {
      const x = Math.floor(uniform(...personKey(k), 5) * 32);
      counts[x * 32 + Math.floor(second(k) * 32)]++;
    }
    const probability = chiSquaredProbability(counts, () => n / 1024);
    expect(Math.min(probability, 1 - probability)).toBeGreaterThan(FOUR_SIGMA);
  });

  it('is not correlated between any two purposes', () => {
    const all = Object.values(purposes);
    const n = 4000;
    const draws = all.map((purpose) =>
      Float64Array.from({ length: n }, (_, k) => uniform(...personKey(k), purpose)),
    );
    const z: number[] = [];
    for (let i = 0; i < all.length; i++) {
      for (let j = 0; j < i; j++)
        z.push(
          correlation(
            n,
            (k) => draws[i][k],
            (k) => draws[j][k],
          ),
        );
    }
    // About 600 pairs: 0.04 are expected beyond four standard errors.
    expect(z.filter((x) => Math.abs(x) > 4)).toEqual([]);
    const square = z.reduce((sum, x) => sum + x * x, 0) / z.length;
    expect(Math.abs(square - 1)).toBeLessThan(4 * Math.sqrt(2 / z.length));
  });

  it.each([1, 2, 3, 7, 100])('is not correlated between replications %d apart', (lag) => {
    const draw = (replication: number) =>
      uniform(...replicationKey(SEED_A, SEED_B, replication), purposes.countyMultiplier);
    expect(Math.abs(correlation(100000, draw, (i) => draw(i + lag)))).toBeLessThan(4);
  });
});

describe('keys', () => {
  it('are one for the number 1 and the text "1", and differ between seeds', () => {
    expect(seedKey(1)).toEqual(seedKey('1'));
    const keys = new Set<string>();
    for (let i = 0; i < 50000; i++) keys.add(seedKey(i).join());
    for (const seed of ['11', '', 'a', 'aa', 'A', 'b', 'winter', 'Winter', 'winter ', '1.0', 'ä', '❄'])
      keys.add(seedKey(seed).join());
    // '11' is the number 11, already there.
    expect(keys.size).toBe(50011);
  });

  it('do not meet over persons, days, areas and replications', () => {
    const keys = new Set<bigint>();
    for (let replication = 0; replication < 20; replication++) {
      const [ra, rb] = replicationKey(SEED_A, SEED_B, replication);
      for (let day = 0; day < 180; day++) {
        const da = childA(ra, rb, day);
        const db = childB(ra, rb, day);
        for (let k = 0; k < 50; k++) {
          keys.add((BigInt(childA(da, db, k)) << 32n) | BigInt(childB(da, db, k) >>> 0));
        }
      }
    }
    expect(keys.size).toBe(20 * 180 * 50);
  });

  it('gives each purpose a number of its own', () => {
    const numbers = Object.values(purposes);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.every((n) => Number.isInteger(n) && n > 0)).toBe(true);
  });
});
