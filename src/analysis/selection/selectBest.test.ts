import { describe, expect, it } from 'vitest';
import { meanEstimate } from '../estimate.ts';
import { normalDraw } from '../../sim/random/normalDraw.ts';
import { seedKey } from '../../sim/random/seedKey.ts';
import { uniform } from '../../sim/random/uniform.ts';
import { selectBest, wintersWanted, type Selection, type SelectionAim } from './selectBest.ts';

const [keyA, keyB] = seedKey('selection');
let drawn = 0;
const normal = () => normalDraw(uniform(keyA, keyB, drawn++));
const aim: SelectionAim = { indifference: 1, confidence: 0.9, firstStage: 20, batch: 10 };

/** Runs the procedure to its end on systems of these means, whose winters share a part of their chance. */
function raced(
  means: readonly number[],
  shared: number,
  sd: number,
): { selection: Selection; winters: number; values: readonly Float64Array[] } {
  let values = means.map(() => new Float64Array(0));
  const commons: number[] = [];
  for (;;) {
    const selection = selectBest(values, aim);
    const wanted = wintersWanted(values, selection, aim);
    if (wanted.every((count, system) => count === values[system].length))
      return { selection, winters: values.reduce((sum, one) => sum + one.length, 0), values };
    values = values.map((one, system) =>
      Float64Array.from({ length: wanted[system] }, (_, winter) => {
        if (winter < one.length) return one[winter];
        commons[winter] ??= normal();
        return means[system] + sd * (Math.sqrt(shared) * commons[winter] + Math.sqrt(1 - shared) * normal());
      }),
    );
  }
}

describe('the selection of the best', () => {
  it('keeps the best at least as often as stated in the least favourable case', () => {
    const trials = 400;
    let right = 0;
    for (let trial = 0; trial < trials; trial += 1) {
      const { selection } = raced([0, 1, 0, 0, 0], 0, 3);
      if (selection.separated && selection.alive[0] === 1) right += 1;
    }
    const error = Math.sqrt((0.9 * 0.1) / trials);
    expect(right / trials).toBeGreaterThan(0.9 - 4 * error);
  });

  it('needs fewer winters where they share their chance', () => {
    const spent = (shared: number) =>
      Array.from({ length: 30 }, () => raced([0, 1, 0], shared, 3).winters).reduce(
        (sum, one) => sum + one,
        0,
      );
    expect(spent(0.8)).toBeLessThan(spent(0) / 2);
  });

  it('ends with one even where all are equal, since smaller differences do not matter', () => {
    const { selection } = raced([0, 0, 0], 0, 2);
    expect(selection.separated).toBe(true);
  });

  it('says that nothing is separated while there are too few winters', () => {
    const values = [Float64Array.of(1, 2, 3), Float64Array.of(5, 6, 7)];
    const selection = selectBest(values, aim);
    expect(selection).toEqual({ alive: [1, 0], eliminated: [], separated: false });
    expect(wintersWanted(values, selection, aim)).toEqual([20, 20]);
  });

  it('gives up one that always falls behind by the same at the first look', () => {
    const best = Float64Array.from({ length: 20 }, () => normal());
    const selection = selectBest([best, best.map((value) => value - 2)], aim);
    expect(selection.eliminated).toEqual([{ system: 1, by: 0, winters: 20 }]);
    expect(selection.separated).toBe(true);
  });

  it('leaves intervals that cover the truth at their rate, of those given up early too', () => {
    const means = [0, 0.5, 1, 3, 4];
    const trials = 400;
    const covered = means.map(() => 0);
    for (let trial = 0; trial < trials; trial += 1) {
      raced(means, 0.5, 3).values.forEach((values, system) => {
        const { low, high } = meanEstimate(values)!;
        if (low! <= means[system] && means[system] <= high!) covered[system] += 1;
      });
    }
    const error = Math.sqrt((0.95 * 0.05) / trials);
    for (const times of covered) expect(times / trials).toBeGreaterThan(0.95 - 4 * error);
  });
});
