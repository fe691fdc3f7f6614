import { uprightCurves, type Curve, type Point } from './curves.ts';
import type { EdgeSize } from './layout.ts';
import { portsOf, type Ports } from './ports.ts';

/** A box. x and y are its top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A way between two ranks, with the points between its ends from the upper box to the lower. */
export interface EdgeRoute {
  readonly edge: EdgeSize;
  readonly upper: string;
  readonly lower: string;
  readonly inner: readonly Point[];
}

/** A way as curves from its start to the tip of its arrow. The arrow's direction is in degrees, 0 to the right. */
export interface DrawnEdge {
  readonly curves: readonly Curve[];
  readonly angle: number;
}

/** The straight piece before an arrow, so that it stands upright on its box. */
const STUB = 11;
/** How far a way between boxes of one rank dips below them, and a loop stands out from its box. */
const DIP = 26;

/**
 * The ways between ranks, with the flow downwards: smooth from rank to rank, and straight through the ranks that they
 * pass.
 */
export function routedEdges(
  boxes: ReadonlyMap<string, Box>,
  routes: readonly EdgeRoute[],
): Map<string, DrawnEdge> {
  const bands = rankBands([...boxes.values()]);
  const ports = portsOf(boxes, routes);
  return new Map(
    routes.map((route) => [route.edge.id, betweenRanks(route, ports.get(route.edge.id)!, bands)]),
  );
}

/** A way that was placed separately from the others: straight from box to box, or a dip, or a loop. */
export function directEdge(boxes: ReadonlyMap<string, Box>, { from, to }: EdgeSize): DrawnEdge {
  const [start, end] = [boxes.get(from)!, boxes.get(to)!];
  if (from === to) return loop(start);
  if (Math.abs(middle(start).y - middle(end).y) < 1) return dip(start, end);
  const goesUp = start.y > end.y;
  const [upper, lower] = goesUp ? [end, start] : [start, end];
  const first = { x: middle(upper).x, y: upper.y + upper.height };
  const last = { x: middle(lower).x, y: lower.y };
  return directed([first, last], goesUp);
}

function betweenRanks({ edge, upper, inner }: EdgeRoute, { start, end }: Ports, bands: Bands): DrawnEdge {
  const goesUp = edge.from !== upper;
  const between = inner.flatMap(({ x, y }) => {
    const band = bands.get(Math.round(y));
    return band
      ? [
          { x, y: band.top - 2 },
          { x, y: band.bottom + 2 },
        ]
      : [];
  });
  const [first, last] = goesUp ? [start.y + STUB, end.y] : [start.y, end.y - STUB];
  const all = [start, { x: start.x, y: first }, ...between, { x: end.x, y: last }, end];
  return directed(
    all.filter(({ y }, at) => at === 0 || y > all[at - 1]!.y),
    goesUp,
  );
}

function directed(points: readonly Point[], goesUp: boolean): DrawnEdge {
  return { curves: uprightCurves(goesUp ? points.toReversed() : points), angle: goesUp ? 270 : 90 };
}

type Bands = ReadonlyMap<number, { readonly top: number; readonly bottom: number }>;

/** The top and bottom of every rank, by the middle of its boxes. */
function rankBands(boxes: readonly Box[]): Bands {
  const bands = new Map<number, { top: number; bottom: number }>();
  for (const box of boxes) {
    const at = Math.round(middle(box).y);
    const known = bands.get(at) ?? { top: Infinity, bottom: -Infinity };
    bands.set(at, { top: Math.min(known.top, box.y), bottom: Math.max(known.bottom, box.y + box.height) });
  }
  return bands;
}

function dip(from: Box, to: Box): DrawnEdge {
  const goesRight = from.x < to.x;
  const start = { x: from.x + from.width * (goesRight ? 0.8 : 0.2), y: from.y + from.height };
  const end = { x: to.x + to.width * (goesRight ? 0.2 : 0.8), y: to.y + to.height };
  const low = Math.max(start.y, end.y) + DIP;
  return { curves: [[start, { x: start.x, y: low }, { x: end.x, y: low }, end]], angle: 270 };
}

function loop({ x, y, width, height }: Box): DrawnEdge {
  const [side, far] = [x + width, x + width + DIP];
  const [top, bottom] = [y + height * 0.3, y + height * 0.7];
  const curve: Curve = [
    { x: side, y: bottom },
    { x: far, y: bottom },
    { x: far, y: top },
    { x: side, y: top },
  ];
  return { curves: [curve], angle: 180 };
}

function middle({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}
