import { snapped } from '../valueScale.ts';

/** A point of a curve: a day (a whole number) and the value there. */
export interface CurvePoint {
  readonly x: number;
  readonly y: number;
}

/** The curve between and beyond the points. A season goes on round the year, a dated curve is 0 outside its points. */
export type CurveJoin = 'round' | 'open';

/** The limits of a curve and its points. */
export interface CurveRules {
  /** The axis runs over days 0 to `days` - 1. For a season this is the year. */
  readonly days: number;
  readonly join: CurveJoin;
  /** The value everywhere when there is no point. */
  readonly none: number;
  readonly minimum?: number;
  readonly maximum?: number;
  /** The grid on which a drag and the keys move the value. */
  readonly step: number;
}

/** The points from the earliest to the latest. */
export function sortedPoints(points: readonly CurvePoint[]): readonly CurvePoint[] {
  return points.toSorted((a, b) => a.x - b.x);
}

/** The curve's value at a day, between the points in a straight line. */
export function curveAt(points: readonly CurvePoint[], x: number, rules: CurveRules): number {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return rules.none;
  const round = rules.join === 'round';
  if (!round && (x < first.x || x > last.x)) return 0;
  const right = points.find((point) => point.x >= x) ?? { x: first.x + rules.days, y: first.y };
  if (right.x === x) return right.y;
  const left = points.findLast((point) => point.x < x) ?? { x: last.x - rules.days, y: last.y };
  return left.y + ((right.y - left.y) * (x - left.x)) / (right.x - left.x);
}

/** The points with one moved. It stays between its neighbours, on the axis and within the bounds of values. */
export function withMoved(
  points: readonly CurvePoint[],
  at: number,
  to: CurvePoint,
  rules: CurveRules,
): readonly CurvePoint[] {
  const before = points[at];
  if (!before) return points;
  const low = Math.max(points[at - 1]?.x ?? -Infinity, Math.min(-1, before.x - 1)) + 1;
  const high = Math.min(points[at + 1]?.x ?? Infinity, Math.max(rules.days, before.x + 1)) - 1;
  const x = Math.min(Math.max(low, Math.round(to.x)), Math.max(low, high));
  const y = to.y === before.y ? before.y : snapped(to.y, rules.step, rules.minimum, rules.maximum);
  return x === before.x && y === before.y ? points : points.with(at, { x, y });
}

/** The points with one more. Unchanged where there is already a point on that day. */
export function withAdded(points: readonly CurvePoint[], { x, y }: CurvePoint, rules: CurveRules) {
  const day = Math.min(rules.days - 1, Math.max(0, Math.round(x)));
  if (points.some((point) => point.x === day)) return points;
  return sortedPoints([...points, { x: day, y: snapped(y, rules.step, rules.minimum, rules.maximum) }]);
}

/**
 * The place of a further point on the curve: in the middle of the wider gap next to a point, or without a point in the
 * widest gap of all. Null where every day has its point.
 */
export function placeToAdd(
  points: readonly CurvePoint[],
  at: number | null,
  rules: CurveRules,
): CurvePoint | null {
  if (points.length === 0) return { x: Math.floor((rules.days - 1) / 2), y: rules.none };
  const ends = [-1, ...points.map(({ x }) => x), rules.days];
  const gaps = ends.slice(1).map((end, index) => ({ from: ends[index]!, to: end, index }));
  const free = gaps
    .filter(({ from, to, index }) => to - from > 1 && (at === null || index === at || index === at + 1))
    .sort((a, b) => b.to - b.from - (a.to - a.from));
  const widest = free[0];
  if (!widest) return at === null ? null : placeToAdd(points, null, rules);
  const x = Math.min(rules.days - 1, Math.max(0, Math.round((widest.from + widest.to) / 2)));
  const edge = widest.from < 0 ? points[0]! : widest.to === rules.days ? points.at(-1)! : null;
  return { x, y: rules.join === 'open' && edge ? edge.y : curveAt(points, x, rules) };
}
