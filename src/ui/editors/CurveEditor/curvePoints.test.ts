import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeAxis } from '../../charts/timeAxis.ts';
import { interpolateRoundYear } from '../../../scenario/calendar/seasonFactor.ts';
import { dayNumber, isoDate } from '../../../scenario/calendar/dates.ts';
import { valueScale } from '../valueScale.ts';
import { curveAt, placeToAdd, withAdded, withMoved, type CurveRules } from './curvePoints.ts';
import { curvePath } from './layout.ts';

const season: CurveRules = { days: 365, join: 'round', none: 1, minimum: 0, step: 0.05 };
const dated: CurveRules = { days: 10, join: 'open', none: 0, step: 0.1 };
const points = [
  { x: 2, y: 1 },
  { x: 6, y: 3 },
];

describe('curveAt', () => {
  it('is the model’s season on every day of a year', () => {
    const start = dayNumber('2025-07-01');
    const knots = [15, 120, 203, 300].map((x, at) => ({ x, y: [0.8, 1, 1.4, 1.1][at]! }));
    const kept = knots.map(({ x, y }) => ({ date: isoDate(start + x).slice(5), value: y }));
    for (let x = 0; x < 365; x += 1)
      expect(curveAt(knots, x, season)).toBeCloseTo(interpolateRoundYear(kept, start + x, 1), 12);
  });

  it('is the same everywhere without points, and 0 beyond dated ones', () => {
    expect(curveAt([], 9, season)).toBe(1);
    expect([1, 2, 4, 6, 7].map((x) => curveAt(points, x, dated))).toEqual([0, 1, 2, 3, 0]);
  });
});

describe('withMoved', () => {
  it('keeps a point between its neighbours, on the axis and within the bounds', () => {
    expect(withMoved(points, 0, { x: 9, y: 1 }, dated)[0]).toEqual({ x: 5, y: 1 });
    expect(withMoved(points, 0, { x: -4, y: 1.26 }, dated)[0]).toEqual({ x: 0, y: 1.3 });
    expect(withMoved(points, 1, { x: 400, y: -2 }, season)[1]).toEqual({ x: 364, y: 0 });
    expect(withMoved(points, 0, { x: 2.2, y: 1 }, dated)).toBe(points);
  });

  it('never changes order or leaves the bounds, wherever it is pulled', () => {
    const anywhere = fc.record({
      x: fc.integer({ min: -500, max: 900 }),
      y: fc.double({ min: -5, max: 5, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(2), anywhere), { maxLength: 20 }), (moves) => {
        let now: readonly { x: number; y: number }[] = [...points, { x: 300, y: 2 }];
        for (const [at, to] of moves) now = withMoved(now, at, to, season);
        expect(now[0]!.x).toBeGreaterThanOrEqual(0);
        expect(now[0]!.x).toBeLessThan(now[1]!.x);
        expect(now[1]!.x).toBeLessThan(now[2]!.x);
        expect(now[2]!.x).toBeLessThan(365);
        expect(Math.min(...now.map(({ y }) => y))).toBeGreaterThanOrEqual(0);
      }),
      { seed: 7001 },
    );
  });
});

describe('adding', () => {
  it('adds in order and never a second on one day', () => {
    expect(withAdded(points, { x: 4.2, y: 0.51 }, dated).map(({ x }) => x)).toEqual([2, 4, 6]);
    expect(withAdded(points, { x: 6, y: 0 }, dated)).toBe(points);
  });

  it('finds the widest gap, beside a point or anywhere', () => {
    expect(placeToAdd(points, 0, dated)).toEqual({ x: 4, y: 2 });
    expect(placeToAdd(points, null, season)!.x).toBeGreaterThan(100);
    expect(placeToAdd([], null, season)).toEqual({ x: 182, y: 1 });
    const full = Array.from({ length: 3 }, (_, x) => ({ x, y: 0 }));
    expect(placeToAdd(full, 1, { ...dated, days: 3 })).toBeNull();
  });
});

describe('curvePath', () => {
  const scale = valueScale([0, 4], 0, 40);

  it('runs from 0 to 0 for dated points', () => {
    expect(curvePath(points, timeAxis(10, 0, 100), scale, dated)).toBe(
      'M0,40L25,40L25,30L65,10L65,40L100,40',
    );
  });

  it('meets itself at the ends of a year', () => {
    const path = curvePath(points, timeAxis(365, 0, 365), scale, season);
    const ends = path
      .slice(1)
      .split('L')
      .map((place) => place.split(',')[1]);
    expect(ends[0]).toBe(ends.at(-1));
  });
});
