import { describe, expect, it } from 'vitest';
import { frontierOf, planeLayout, type PlacedLabel, type PlanePoint } from './layout.ts';
import { textWidth } from '../textWidth.ts';

const room = { left: 0, right: 400, top: 0, bottom: 200, formatCost: String, formatGain: String };

function point(id: string, cost: number, gain: number, part: Partial<PlanePoint> = {}): PlanePoint {
  return { id, label: id, cost, gain, low: null, high: null, isTold: true, ...part };
}

function overlap(one: PlacedLabel, other: PlacedLabel): boolean {
  const left = ({ x, anchor, text }: PlacedLabel) => (anchor === 'start' ? x : x - textWidth(text));
  const isBeside = (a: PlacedLabel, b: PlacedLabel) => left(a) + textWidth(a.text) <= left(b);
  return Math.abs(one.y - other.y) < 11 && !isBeside(one, other) && !isBeside(other, one);
}

describe('planeLayout', () => {
  it('puts cost to the right and gain upwards, with zero in both, and whiskers at the ends of intervals', () => {
    const { points, zeroY } = planeLayout(
      [point('a', 100, 10, { low: 6, high: 16 }), point('b', 0, -4)],
      room,
    );
    expect(zeroY).toBe(160);
    expect(points[0]).toMatchObject({ x: 400, y: 60, whisker: { from: 100, to: 0 }, isNegative: false });
    expect(points[1]).toMatchObject({ x: 0, y: 200, whisker: null, isNegative: true });
  });

  it('keeps labels apart where points stand close together, and in the picture', () => {
    const close = Array.from({ length: 9 }, (_, at) => point(`Action ${at}`, 3 + at, 10 + at / 10));
    const { points } = planeLayout([...close, point('Far off to the right', 100, 12)], room);
    const labels = points.map(({ label }) => label).filter((label) => label !== null);
    expect(labels.length).toBeGreaterThanOrEqual(8);
    labels.forEach((one, at) =>
      labels.slice(at + 1).forEach((other) => expect(overlap(one, other)).toBe(false)),
    );
    expect(points.at(-1)!.label).toMatchObject({ anchor: 'end' });
  });

  it('draws intervals of the cost where there are some, and holds them', () => {
    const { points } = planeLayout([point('a', 50, 10, { costLow: 25, costHigh: 100 })], room);
    expect(points[0]).toMatchObject({ x: 200, costWhisker: { from: 100, to: 400 } });
    expect(planeLayout([point('b', 50, 10)], room).points[0].costWhisker).toBeNull();
  });

  it('survives no points and points that all stand at zero', () => {
    expect(planeLayout([], room)).toMatchObject({ points: [], frontier: '' });
    expect(planeLayout([point('a', 0, 0), point('b', 0, 0)], room).points).toHaveLength(2);
  });
});

describe('frontierOf', () => {
  it('holds what no other beats, by cost, and nothing that is not told from no gain', () => {
    const points = [
      point('dear', 50, 9),
      point('best', 20, 10),
      point('free', 0, 2),
      point('worse', 0, 1),
      point('open', 1, 30, { isTold: false }),
      point('harm', 2, -3),
    ];
    expect(frontierOf(points).map(({ id }) => id)).toEqual(['free', 'best']);
  });
});
