import type { Point } from './curves.ts';
import type { Box, EdgeRoute } from './edgePaths.ts';

/** Room that the ends of lines keep from each other along a side, at most, and from its corners. */
const PORT_GAP = 16;
const CORNER = 12;

/** Where a way leaves the upper box and where it enters the lower one. */
export interface Ports {
  readonly start: Point;
  readonly end: Point;
}

interface End {
  readonly id: string;
  readonly box: string;
  readonly side: 'top' | 'bottom';
  /** Where the line comes from or goes to, and where it ends in the long run. */
  readonly near: number;
  readonly far: number;
}

/** Places the ends of lines side by side along the boxes, in an order in which they do not cross there. */
export function portsOf(boxes: ReadonlyMap<string, Box>, routes: readonly EdgeRoute[]): Map<string, Ports> {
  const places = new Map<string, number>();
  const bySide = new Map<string, End[]>();
  for (const end of routes.flatMap((route) => endsOf(boxes, route))) {
    const key = `${end.side} ${end.box}`;
    bySide.set(key, [...(bySide.get(key) ?? []), end]);
  }
  for (const ends of bySide.values()) {
    ends.sort((a, b) => a.near - b.near || a.far - b.far || (a.id < b.id ? -1 : 1));
    const box = boxes.get(ends[0]!.box)!;
    spread(ends.length, box).forEach((x, at) => places.set(`${ends[at]!.side} ${ends[at]!.id}`, x));
  }
  return new Map(
    routes.map((route) => {
      const { upper, lower, edge } = route;
      const { y, height } = boxes.get(upper)!;
      const start = { x: places.get(`bottom ${edge.id}`)!, y: y + height };
      return [edge.id, { start, end: { x: places.get(`top ${edge.id}`)!, y: boxes.get(lower)!.y } }];
    }),
  );
}

function endsOf(boxes: ReadonlyMap<string, Box>, { edge, upper, lower, inner }: EdgeRoute): End[] {
  const [above, below] = [middle(boxes.get(upper)!), middle(boxes.get(lower)!)];
  return [
    { id: edge.id, box: upper, side: 'bottom', near: inner[0]?.x ?? below, far: below },
    { id: edge.id, box: lower, side: 'top', near: inner.at(-1)?.x ?? above, far: above },
  ];
}

function middle({ x, width }: Box): number {
  return x + width / 2;
}

function spread(count: number, { x, width }: Box): number[] {
  const gap = count > 1 ? Math.min(PORT_GAP, (width - 2 * CORNER) / (count - 1)) : 0;
  const first = x + width / 2 - (gap * (count - 1)) / 2;
  return Array.from({ length: count }, (_, at) => first + gap * at);
}
