import type { TimeAxis } from '../../charts/timeAxis.ts';
import type { ValueScale } from '../valueScale.ts';
import { curveAt, type CurvePoint, type CurveRules } from './curvePoints.ts';

/** The curve as an SVG path over the whole axis: round the year, or from 0 to 0 at its ends. */
export function curvePath(
  points: readonly CurvePoint[],
  axis: TimeAxis,
  scale: ValueScale,
  rules: CurveRules,
): string {
  const places = points.map(({ x, y }) => ({ x: axis.centre(x), y: scale.y(y) }));
  const [first, last] = [places[0], places.at(-1)];
  if (rules.join === 'round' || !first || !last) {
    const ends = [-0.5, rules.days - 0.5].map((x) => {
      return { x: axis.centre(x), y: scale.y(curveAt(points, x, rules)) };
    });
    return toPath([ends[0]!, ...places, ends[1]!]);
  }
  const zero = scale.y(0);
  const before = [
    { x: axis.left, y: zero },
    { x: first.x, y: zero },
  ];
  const after = [
    { x: last.x, y: zero },
    { x: axis.right, y: zero },
  ];
  return toPath([...(first.x > axis.left ? before : []), ...places, ...(last.x < axis.right ? after : [])]);
}

function toPath(places: readonly { readonly x: number; readonly y: number }[]): string {
  return places.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${tenth(x)},${tenth(y)}`).join('');
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
