/** A point of a picture. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A cubic curve: its start, two handles, its end. */
export type Curve = readonly [Point, Point, Point, Point];

/** Curves through points, upright at each of them: from rank to rank in one swing, straight where x stays. */
export function uprightCurves(points: readonly Point[]): Curve[] {
  return points.slice(1).map((end, at) => {
    const start = points[at]!;
    const middle = (start.y + end.y) / 2;
    return [start, { x: start.x, y: middle }, { x: end.x, y: middle }, end];
  });
}

/** The same picture with the flow to the right instead of down. */
export function turned({ x, y }: Point): Point {
  return { x: y, y: x };
}

/** The point at a share (0 to 1) of a curve's parameter. */
export function pointOn([a, b, c, d]: Curve, t: number): Point {
  const s = 1 - t;
  const [wa, wb, wc, wd] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
  return { x: wa * a.x + wb * b.x + wc * c.x + wd * d.x, y: wa * a.y + wb * b.y + wc * c.y + wd * d.y };
}

/** The curves as an SVG path; empty for none. */
export function pathOf(curves: readonly Curve[]): string {
  const parts = curves.map(([, b, c, d]) => `C${written(b)} ${written(c)} ${written(d)}`);
  return curves.length === 0 ? '' : `M${written(curves[0]![0])}${parts.join('')}`;
}

function written({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
}
