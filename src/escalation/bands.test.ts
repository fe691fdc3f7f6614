import { describe, expect, it } from 'vitest';
import type { BandSet } from '../scenario/schema/indicator.ts';
import { compileBands, entryEdge, isBeyondExit, levelOf } from './bands.ts';

type Edge = 'lower' | 'upper';

/** Four bands from three edges, the worst at the top or at the bottom. */
function bandsOf(
  edges: readonly [number, number, number],
  worse: 'high' | 'low',
  closedEdge: Edge = 'lower',
) {
  const [a, b, c] = edges;
  const levels = worse === 'high' ? [1, 2, 3, 4] : [4, 3, 2, 1];
  const running = [
    { level: levels[0], to: a },
    { level: levels[1], from: a, to: b },
    { level: levels[2], from: b, to: c },
    { level: levels[3], from: c },
  ];
  return compileBands({ closedEdge, running, printed: [] } as BandSet);
}

describe('levelOf', () => {
  const caseload = bandsOf([40, 60, 100], 'high');
  const staffing = bandsOf([30, 50, 70], 'low');

  it.each([
    [0, 1],
    [39.999, 1],
    [40, 2],
    [59, 2],
    [60, 3],
    [99, 3],
    [100, 4],
    [101, 4],
    [5000, 4],
  ])(
    'a caseload of %s is at level %s: the lower edge belongs to a band, and beyond the last is the last',
    (value, level) => {
      expect(levelOf(caseload, value)).toBe(level);
    },
  );

  it.each([
    [100, 1],
    [70, 1],
    [69.5, 2],
    [50, 2],
    [49.999, 3],
    [30, 3],
    [29.999, 4],
    [0, 4],
    [-1, 4],
    [130, 1],
  ])('a staffing of %s %% is at level %s', (value, level) => {
    expect(levelOf(staffing, value)).toBe(level);
  });

  it.each([
    [15, 1],
    [15.001, 2],
    [40, 2],
    [40.001, 3],
    [70, 3],
    [100, 4],
  ])('with closed upper edges %s is at level %s: the national score', (value, level) => {
    expect(levelOf(bandsOf([15, 40, 70], 'high', 'upper'), value)).toBe(level);
  });

  it('the order of the bands in the file does not matter', () => {
    const running = [
      { level: 3, from: 60 },
      { level: 1, to: 40 },
      { level: 2, from: 40, to: 60 },
    ];
    const bands = compileBands({ closedEdge: 'lower', running, printed: [] });
    expect([39, 40, 60].map((value) => levelOf(bands, value))).toEqual([1, 2, 3]);
    expect(bands.worst).toBe(3);
  });
});

describe('leaving a level', () => {
  it('high is worse: 10% of 40 is 4, so a value has left level 2 below 36', () => {
    const bands = bandsOf([40, 60, 100], 'high');
    expect(entryEdge(bands, 2)).toBe(40);
    expect(isBeyondExit(bands, 2, 36, 0.1)).toBe(false);
    expect(isBeyondExit(bands, 2, 35.999, 0.1)).toBe(true);
    expect(isBeyondExit(bands, 4, 89, 0.1)).toBe(true);
    expect(isBeyondExit(bands, 4, 90, 0.1)).toBe(false);
  });

  it('low is worse: 10% of 50 is 5, so a value has left level 3 above 55', () => {
    const bands = bandsOf([30, 50, 70], 'low');
    expect(entryEdge(bands, 3)).toBe(50);
    expect(isBeyondExit(bands, 3, 55, 0.1)).toBe(false);
    expect(isBeyondExit(bands, 3, 55.001, 0.1)).toBe(true);
  });

  it('without a margin the edge itself decides', () => {
    const bands = bandsOf([40, 60, 100], 'high');
    expect(isBeyondExit(bands, 2, 40, 0)).toBe(false);
    expect(isBeyondExit(bands, 2, 39.999, 0)).toBe(true);
  });

  it('nothing is better than level 1', () => {
    expect(isBeyondExit(bandsOf([40, 60, 100], 'high'), 1, -1e9, 0.1)).toBe(false);
    expect(isBeyondExit(bandsOf([30, 50, 70], 'low'), 1, 1e9, 0.1)).toBe(false);
  });
});
