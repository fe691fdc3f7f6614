import { pointOn, type Curve, type Point } from './curves.ts';
import type { Box } from './edgePaths.ts';

/** A label that needs a place on its line. */
export interface LabelAsked {
  readonly id: string;
  readonly curves: readonly Curve[];
  readonly width: number;
  readonly height: number;
  /** Heavier ways choose first. */
  readonly weight: number;
}

/** Along a line, the middle first. */
const TRIED = [0.5, 0.6, 0.4, 0.7, 0.3, 0.8, 0.2];

/** The middle of each label: on its line, clear of boxes and of other labels where there is such a place. */
export function labelPlaces(labels: readonly LabelAsked[], boxes: readonly Box[]): Map<string, Point> {
  const taken: Box[] = [];
  const places = new Map<string, Point>();
  for (const label of labels.toSorted((a, b) => b.weight - a.weight)) {
    const tried = candidates(label.curves).map((point) => ({ point, box: boxAround(point, label) }));
    const costs = tried.map(({ box }) => 4 * overlap(box, boxes) + overlap(box, taken));
    const least = costs.indexOf(Math.min(...costs));
    const { point, box } = tried[least]!;
    places.set(label.id, point);
    taken.push(box);
  }
  return places;
}

/** Points of the swings between ranks first: the straight pieces through a rank lie between boxes. */
function candidates(curves: readonly Curve[]): Point[] {
  const swings = curves.filter(([a, , , d]) => Math.abs(a.x - d.x) > 1 && Math.abs(a.y - d.y) > 1);
  const long = (swings.length > 0 ? swings : curves).toSorted((a, b) => length(b) - length(a));
  const rest = curves.filter((curve) => !long.includes(curve));
  return [...long, ...rest].flatMap((curve) => TRIED.map((t) => pointOn(curve, t)));
}

function length([a, , , d]: Curve): number {
  return Math.hypot(d.x - a.x, d.y - a.y);
}

function boxAround({ x, y }: Point, { width, height }: LabelAsked): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

function overlap(box: Box, others: readonly Box[]): number {
  return others.reduce((sum, other) => {
    const across = Math.min(box.x + box.width, other.x + other.width) - Math.max(box.x, other.x);
    const down = Math.min(box.y + box.height, other.y + other.height) - Math.max(box.y, other.y);
    return sum + (across > 0 && down > 0 ? across * down : 0);
  }, 0);
}
