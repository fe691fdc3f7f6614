import { describe, expect, it } from 'vitest';
import { normalDraw } from '../../sim/random/normalDraw.ts';
import { uniform } from '../../sim/random/uniform.ts';
import { bestSet } from './bestSet.ts';

const winters = 100;

/** Systems with the given means that share most of their noise, as those over the same winters do. */
function systems(means: readonly number[], experiment: number): Float64Array[] {
  const draw = (system: number, winter: number) => normalDraw(uniform(experiment, system, winter));
  return means.map((mean, system) =>
    Float64Array.from({ length: winters }, (_, winter) => mean + 3 * draw(99, winter) + draw(system, winter)),
  );
}

describe('multiple comparisons with the best', () => {
  it('keeps what cannot be told from the best and drops what can', () => {
    const { best, asGood } = bestSet(systems([5, 5.05, 9, 5], 1), 'low');
    expect([0, 1, 3]).toContain(best);
    expect(asGood).toEqual([true, true, false, true]);
    expect(bestSet(systems([5, 9, 8.95], 2), 'high').asGood).toEqual([false, true, true]);
  });

  it('keeps the truly best at least 95 times in 100, also where all are alike but one', () => {
    const experiments = 400;
    const means = [0, 0.1, 0.1, 0.1, 0.2, 0.3];
    let kept = 0;
    for (let one = 0; one < experiments; one++) if (bestSet(systems(means, one), 'low').asGood[0]) kept++;
    // 95% less four standard errors.
    expect(kept / experiments).toBeGreaterThan(0.95 - 4 * Math.sqrt((0.05 * 0.95) / experiments));
  });

  it('settings that never differ are equally good; a single winter tells nothing', () => {
    const [one] = systems([1], 3);
    expect(bestSet([one, one.slice()], 'low')).toEqual({ best: 0, asGood: [true, true] });
    expect(bestSet([Float64Array.of(1), Float64Array.of(9)], 'low').asGood).toEqual([true, true]);
    const worse = one.map((value) => value + 1);
    expect(bestSet([worse, one], 'low')).toEqual({ best: 1, asGood: [false, true] });
  });
});
