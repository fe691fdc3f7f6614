import { describe, expect, it } from 'vitest';
import type { Aggregation } from '../../scenario/schema/escalation.ts';
import { areaLevel, systemLevel, type Rated, type SystemState } from './aggregate.ts';

const at = (level: number, more: Partial<Rated> = {}): Rated => ({
  level,
  capacity: false,
  atWorst: level === 4,
  weight: 1,
  points: level - 1,
  maximumPoints: 3,
  ...more,
});

const state = (areaLevels: number[], more: Partial<SystemState> = {}): SystemState => ({
  areaLevels,
  county: [],
  inAreas: [],
  exhausted: false,
  ...more,
});

const atLeastTwo: Aggregation = { kind: 'nthWorst', count: 2, capacityAtWorst: true };
const score = (closedEdge: 'lower' | 'upper'): Aggregation => ({
  kind: 'score',
  edges: [15, 40, 70],
  closedEdge,
});
const countyWide: Aggregation = {
  kind: 'someAreas',
  someAreas: 1,
  systemWideShare: 1,
  shareAtThree: 0.5,
  capacityExhausted: true,
};

/** A rating that scores this percentage of its points. */
const scoring = (percent: number): Rated => at(1, { points: percent, maximumPoints: 100 });

describe('worst', () => {
  it.each<[number[], number]>([
    [[], 1],
    [[1, 1], 1],
    [[1, 3, 2], 3],
    [[4], 4],
  ])('indicators at %j make an area of %i', (levels, level) => {
    expect(
      areaLevel(
        { kind: 'worst' },
        levels.map((one) => at(one)),
      ),
    ).toBe(level);
  });

  it('the system is the worst of its areas and its own indicators', () => {
    expect(systemLevel({ kind: 'worst' }, state([1, 2], { county: [at(3)] }))).toBe(3);
    expect(systemLevel({ kind: 'worst' }, state([1, 2], { county: [at(1)] }))).toBe(2);
    expect(systemLevel({ kind: 'worst' }, state([]))).toBe(1);
  });
});

describe('at least two', () => {
  it.each<[number[], number]>([
    [[4], 1],
    [[4, 1], 1],
    [[4, 2], 2],
    [[4, 3, 1], 3],
    [[2, 2, 2], 2],
    [[4, 4, 1, 1, 1], 4],
    [[], 1],
  ])(
    'indicators at %j make an area of %i: the highest level that two have reached or passed',
    (levels, level) => {
      const rated = levels.map((one) => at(one));
      expect(areaLevel(atLeastTwo, rated)).toBe(level);
    },
  );

  it('one capacity indicator at its worst is enough, short of its worst it is not', () => {
    const full = (level: number, atWorst: boolean) => at(level, { capacity: true, atWorst });
    expect(areaLevel(atLeastTwo, [full(4, true), at(1), at(1)])).toBe(4);
    expect(areaLevel(atLeastTwo, [full(3, false), at(1), at(1)])).toBe(1);
    // A set whose worst band is level 3.
    expect(areaLevel(atLeastTwo, [full(3, true), at(1), at(2)])).toBe(3);
    expect(areaLevel({ ...atLeastTwo, capacityAtWorst: false }, [full(4, true), at(1)])).toBe(1);
  });

  it('for the system it counts areas and county indicators alike', () => {
    expect(systemLevel(atLeastTwo, state([3, 1], { county: [at(2)] }))).toBe(2);
    expect(systemLevel({ ...atLeastTwo, count: 3 }, state([3, 4, 1, 3]))).toBe(3);
  });
});

describe('score', () => {
  it.each([
    [15, 1, 2],
    [15.001, 2, 2],
    [40, 2, 3],
    [40.001, 3, 3],
    [70, 3, 4],
    [14.999, 1, 1],
    [100, 4, 4],
    [0, 1, 1],
  ])(
    'a score of %s is %i where the upper edge belongs to a band, %i where the lower does',
    (percent, upper, lower) => {
      expect(areaLevel(score('upper'), [scoring(percent)])).toBe(upper);
      expect(areaLevel(score('lower'), [scoring(percent)])).toBe(lower);
    },
  );

  it('is the weighted points over the most possible: (2 × 3 + 1 × 0) / (2 × 3 + 1 × 3) is 66.7, level 3', () => {
    expect(areaLevel(score('upper'), [at(4, { weight: 2 }), at(1)])).toBe(3);
    expect(areaLevel(score('upper'), [at(4), at(1)])).toBe(3);
    expect(areaLevel(score('upper'), [at(4), at(1), at(1)])).toBe(2);
  });

  it('an absent indicator leaves the denominator: without the one at level 1 the same points are 100', () => {
    expect(areaLevel(score('upper'), [at(4)])).toBe(4);
  });

  it('without indicators, or without weight, it is 1', () => {
    expect(areaLevel(score('upper'), [])).toBe(1);
    expect(areaLevel(score('upper'), [at(4, { weight: 0 })])).toBe(1);
  });

  it('the system’s score is over the indicators of all areas and its own', () => {
    const inAreas = [at(4), at(1), at(1)];
    expect(systemLevel(score('upper'), state([1, 1], { inAreas, county: [at(4)] }))).toBe(3);
    expect(systemLevel(score('upper'), state([4, 4], { inAreas: [at(1)] }))).toBe(1);
  });
});

describe('some areas, county-wide, exhausted', () => {
  it.each<[number[], boolean, number, string]>([
    [[1, 1, 1, 1], false, 1, 'no area is at 2 or more'],
    [[2, 1, 1, 1], false, 2, 'any area is'],
    [[4, 1, 1, 1], true, 2, 'one area at 4 is still some areas'],
    [[3, 3, 3, 1], false, 2, 'not all are at 2 or more'],
    [[3, 2, 2, 2], false, 2, 'all are at 2 or more, and fewer than half at 3'],
    [[3, 3, 2, 2], false, 3, 'all are at 2 or more, and half at 3 or more'],
    [[3, 3, 3, 3], false, 3, 'all at 3 or more, and capacity is not exhausted'],
    [[3, 3, 3, 3], true, 4, 'all at 3 or more, and capacity is exhausted'],
    [[4, 4, 4, 2], true, 3, 'exhausted, but one area is below 3'],
  ])('areas at %j, exhausted %s: %i (%s)', (areaLevels, exhausted, level) => {
    expect(systemLevel(countyWide, state(areaLevels, { exhausted }))).toBe(level);
  });

  it('how many are some, and which share is county-wide, are parameters', () => {
    expect(systemLevel({ ...countyWide, someAreas: 2 }, state([2, 1, 1, 1]))).toBe(1);
    expect(systemLevel({ ...countyWide, systemWideShare: 0.75 }, state([3, 3, 2, 1]))).toBe(3);
    expect(systemLevel({ ...countyWide, capacityExhausted: false }, state([3, 3, 3, 3]))).toBe(4);
  });

  it('county indicators count only as exhausted capacity', () => {
    expect(systemLevel(countyWide, state([1, 1], { county: [at(4), at(4)] }))).toBe(1);
  });

  it('without areas the system’s own indicators decide; it is no rule for an area', () => {
    expect(systemLevel(countyWide, state([], { county: [at(3)] }))).toBe(3);
    expect(() => areaLevel(countyWide, [])).toThrow(/someAreas/);
  });
});
