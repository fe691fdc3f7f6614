import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileBands, levelOf } from '../../../escalation/bands.ts';
import {
  bandInWords,
  edgesOf,
  highIsWorse,
  orderedBands,
  withEdge,
  withEdgeAt,
  type LevelBands,
} from './levelBands.ts';

const high: LevelBands = {
  closedEdge: 'lower',
  bands: [
    { level: 4, from: 20 },
    { level: 1, to: 10 },
    { level: 2, from: 10, to: 15 },
    { level: 3, from: 15, to: 20 },
  ],
};
const low: LevelBands = {
  closedEdge: 'upper',
  bands: [
    { level: 1, from: 5 },
    { level: 2, from: 0, to: 5 },
  ],
};

describe('levelBands', () => {
  it('knows order, edges and direction', () => {
    expect(edgesOf(orderedBands(high.bands))).toEqual([10, 15, 20]);
    expect(highIsWorse(orderedBands(high.bands))).toBe(true);
    expect(highIsWorse(orderedBands(low.bands))).toBe(false);
  });

  it('moves an edge for both bands that meet there, a step from its neighbours, and keeps the order given', () => {
    const moved = withEdge(high, 1, 17.4, 1);
    expect(moved.bands.map(({ level }) => level)).toEqual([4, 1, 2, 3]);
    expect(moved.bands[2]).toEqual({ level: 2, from: 10, to: 17 });
    expect(moved.bands[3]).toEqual({ level: 3, from: 17, to: 20 });
    expect(edgesOf(orderedBands(withEdge(high, 1, 99, 1).bands))).toEqual([10, 19, 20]);
    expect(edgesOf(orderedBands(withEdge(low, 0, -9, 0.5).bands))).toEqual([0.5]);
    expect(withEdgeAt(high, 1, 15)).toBe(high);
  });

  it('always tiles the line and gives every value the level that its band in words says', () => {
    const moves = fc.array(fc.tuple(fc.nat(2), fc.integer({ min: -5, max: 40 })), { maxLength: 12 });
    fc.assert(
      fc.property(moves, fc.constantFrom('lower' as const, 'upper' as const), (list, closedEdge) => {
        let now: LevelBands = { ...high, closedEdge };
        for (const [at, edge] of list) now = withEdge(now, at, edge, 1);
        const ordered = orderedBands(now.bands);
        ordered.slice(1).forEach((band, at) => expect(band.from).toBe(ordered[at]!.to));
        const compiled = compileBands({ closedEdge, running: [...now.bands], printed: [] });
        edgesOf(ordered).forEach((edge, at) => {
          const owner = ordered[closedEdge === 'lower' ? at + 1 : at]!;
          expect(levelOf(compiled, edge)).toBe(owner.level);
        });
      }),
      { seed: 7003 },
    );
  });

  it.each([
    [{ level: 2, from: 10, to: 15 }, 'lower', 'from 10 to under 15'],
    [{ level: 2, from: 10, to: 15 }, 'upper', 'over 10 to 15'],
    [{ level: 1, to: 10 }, 'lower', 'under 10'],
    [{ level: 1, to: 10 }, 'upper', '10 or less'],
    [{ level: 4, from: 20 }, 'lower', '20 or more'],
    [{ level: 4, from: 20 }, 'upper', 'over 20'],
    [{ level: 4 }, 'lower', 'every value'],
  ] as const)('says %j closed at the %s edge', (band, closedEdge, words) =>
    expect(bandInWords(band, closedEdge, String)).toBe(words),
  );
});
