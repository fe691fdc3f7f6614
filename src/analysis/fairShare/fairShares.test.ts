import { describe, expect, it } from 'vitest';
import { randomOrder } from '../../experiment/run/enabledActions.ts';
import { seedKey } from '../../sim/random/seedKey.ts';
import { meanEstimate } from '../estimate.ts';
import { fairShares, pairScreen, type OrderedWinter } from './fairShares.ts';

type Game = (coalition: ReadonlySet<number>) => number;
const seed = seedKey('fair shares');

function wintersOf(game: Game, actions: number, winters: number): OrderedWinter[] {
  return Array.from({ length: winters }, (_, winter) => {
    const keys = Array.from({ length: actions }, (_, at) => `action${at}`);
    const order = randomOrder(keys, seed, winter);
    const values = (ids: readonly number[]) =>
      Array.from({ length: actions + 1 }, (_, size) => game(new Set(ids.slice(0, size))));
    return { order, first: values(order), last: values([...order].reverse()) };
  });
}

const has = (coalition: ReadonlySet<number>, ...ids: number[]) => ids.every((id) => coalition.has(id));
const sharesOf = (game: Game, actions: number, winters = 600) =>
  fairShares(wintersOf(game, actions, winters), actions).map((values) => meanEstimate(values)!);

/** Within four standard errors of the exact value; exactly it where no winter differs from another. */
function expectShare(share: { mean: number; sd: number | null; n: number }, exact: number): void {
  expect(Math.abs(share.mean - exact)).toBeLessThanOrEqual((4 * share.sd!) / Math.sqrt(share.n) + 1e-12);
}

describe('fair shares', () => {
  it('of actions that only add up are what each adds, in every winter', () => {
    const gains = [5, 2, 0, -1];
    const shares = sharesOf(
      (coalition) => gains.reduce((sum, gain, at) => sum + (coalition.has(at) ? gain : 0), 0),
      4,
      20,
    );
    shares.forEach((share, at) => {
      expect(share.mean).toBeCloseTo(gains[at], 12);
      expect(share.sd).toBeCloseTo(0, 12);
    });
  });

  it('of two that do the same work are half each; a dummy has none', () => {
    const shares = sharesOf((coalition) => (has(coalition, 0) || has(coalition, 1) ? 6 : 0), 3);
    expectShare(shares[0], 3);
    expectShare(shares[1], 3);
    expect(shares[2].mean).toBe(0);
    expect(shares[2].sd).toBe(0);
  });

  it('of two that only work together are half each', () => {
    const shares = sharesOf((coalition) => (has(coalition, 0, 1) ? 8 : 0), 3);
    expectShare(shares[0], 4);
    expectShare(shares[1], 4);
    expect(shares[2].mean).toBe(0);
  });

  it('are those of the glove game: one left glove, two right ones', () => {
    const shares = sharesOf(
      (coalition) => (has(coalition, 0) && (has(coalition, 1) || has(coalition, 2)) ? 1 : 0),
      3,
      4_000,
    );
    [4 / 6, 1 / 6, 1 / 6].forEach((exact, at) => expectShare(shares[at], exact));
  });

  it('add up to the whole in every winter, whatever the game', () => {
    const game: Game = (coalition) => Math.sin(1 + [...coalition].reduce((sum, id) => sum + 2 ** id, 0));
    const winters = wintersOf(game, 6, 50);
    const shares = fairShares(winters, 6);
    winters.forEach(({ first }, winter) => {
      const sum = shares.reduce((total, values) => total + values[winter], 0);
      expect(sum).toBeCloseTo(first[6] - first[0], 12);
    });
  });

  it('do not exist in a winter in which a coalition has no figure', () => {
    const [winter] = wintersOf((coalition) => (coalition.size === 1 ? NaN : coalition.size), 3, 1);
    const shares = fairShares([winter], 3);
    expect(shares.some((values) => Number.isNaN(values[0]))).toBe(true);
  });
});

describe('the screening of pairs', () => {
  it('finds what pairs add or take where they interact in pairs only', () => {
    const game: Game = (coalition) =>
      3 * coalition.size + (has(coalition, 0, 1) ? -4 : 0) + (has(coalition, 2, 3) ? 5 : 0);
    const screen = pairScreen(wintersOf(game, 5, 20_000), 5);
    const near = (one: number, other: number, exact: number) =>
      expect(Math.abs(screen(one, other) - exact)).toBeLessThan(0.15);
    near(0, 1, -4);
    near(2, 3, 5);
    near(0, 2, 0);
    near(0, 4, 0);
  });

  it('is exact for two actions alone', () => {
    const screen = pairScreen(
      wintersOf((coalition) => (coalition.size > 0 ? 6 : 0), 2, 1),
      2,
    );
    expect(screen(0, 1)).toBeCloseTo(-6, 12);
  });
});
