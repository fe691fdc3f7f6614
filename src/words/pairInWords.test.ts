import { describe, expect, it } from 'vitest';
import { pairKind, pairWords } from './pairInWords.ts';

/**
 * Hand-made tables of what is to be avoided (bed-days): with neither action, with each without the other, and with both.
 * Removing an action from both leaves the other's table entry.
 */
function kindOf(
  neither: number,
  first: number,
  second: number,
  both: number,
  better: 'low' | 'high' = 'low',
) {
  const mean = both - first - second + neither;
  const effects = [both - second, both - first] as const;
  return pairKind({ value: { mean, low: mean - 1, high: mean + 1 }, effects, better });
}

describe('a pair of actions', () => {
  it.each([
    // Two that help: identical ones do the same work; the second is worth more next to the first.
    ['identical, both help', 100, 50, 50, 50, 'sameWork'],
    ['overlapping, both help', 100, 50, 60, 40, 'sameWork'],
    ['only together they help', 100, 95, 95, 40, 'helpEachOther'],
    // Two that harm: identical ones do the same harm. Without the sign of their effects this was "work better".
    ['identical, both harm', 100, 150, 150, 150, 'sameHarm'],
    ['overlapping, both harm', 100, 150, 140, 160, 'sameHarm'],
    ['the harms add to more', 100, 110, 110, 180, 'worsenEachOther'],
    // One of each.
    ['the harm undoes the help', 100, 60, 110, 108, 'helpsLess'],
    ['the help takes the harm away', 100, 60, 130, 58, 'helpsMore'],
  ] as const)('%s', (_what, neither, first, second, both, kind) => {
    expect(kindOf(neither, first, second, both)).toBe(kind);
    // The same of what more of is better, and the other way round.
    expect(kindOf(-neither, -first, -second, -both, 'high')).toBe(kind);
    expect(kindOf(neither, second, first, both)).toBe(kind);
  });

  it('says of no sign that it is known where it is not', () => {
    const value = { mean: 40, low: 20, high: 60 };
    expect(pairKind({ value, effects: [null, -3], better: 'low' })).toBe('lessTogether');
    expect(pairKind({ value, effects: [null, null], better: 'high' })).toBe('moreTogether');
    expect(pairKind({ value: { ...value, low: -1 }, effects: [-9, -9], better: 'low' })).toBe('open');
    expect(pairKind({ value: { ...value, low: null }, effects: [-9, -9], better: 'low' })).toBe('open');
    expect(pairKind({ value: null, effects: [-9, -9], better: 'low' })).toBe('open');
    expect(pairKind({ value, effects: [-9, -9], better: 'none' })).toBe('open');
  });

  it('praises no pair that harms', () => {
    for (const kind of ['sameHarm', 'worsenEachOther'] as const)
      expect(pairWords[kind]).not.toMatch(/help|better|good/);
  });
});
