import { describe, expect, it } from 'vitest';
import { curveLayout } from './layout.ts';

const room = { left: 0, right: 116, top: 0, bottom: 100 };
const point = (x: number, value: number, low: number | null = null, high: number | null = null) => ({
  x,
  value,
  low,
  high,
  isFull: true,
});

describe('curveLayout', () => {
  it('puts values to the right, figures upwards from zero, and the mark at its own value', () => {
    const { dots, marks, line } = curveLayout([point(10, 0), point(20, 10, 5, 20)], [15], room);
    expect(dots[0]).toMatchObject({ x: 8, y: 100, whisker: null });
    expect(dots[1]).toMatchObject({ x: 108, y: 50, whisker: { from: 75, to: 0 } });
    expect(marks).toEqual([{ value: 15, x: 58 }]);
    expect(line).toBe('M8.0 100.0L108.0 50.0');
  });

  it('makes room for a mark beyond the points, and survives one point and none', () => {
    expect(curveLayout([point(10, 1), point(20, 1)], [30], room).marks[0].x).toBe(108);
    expect(curveLayout([point(10, 1)], [], room)).toMatchObject({ line: '', dots: [{ x: 58 }] });
    expect(curveLayout([], [], room)).toMatchObject({ dots: [], xTicks: [] });
  });
});
