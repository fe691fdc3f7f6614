import { textWidth } from '../textWidth.ts';
import { roundDomain, valueTicks, type Domain } from '../valueTicks.ts';

/** An item with a cost and a gain: means, and the interval of the gain (null where there is none). */
export interface PlanePoint {
  readonly id: string;
  readonly label: string;
  readonly cost: number;
  /** The interval of the cost, where it has one. */
  readonly costLow?: number | null;
  readonly costHigh?: number | null;
  readonly gain: number;
  readonly low: number | null;
  readonly high: number | null;
  /** Whether its gain is clear. Only then may it be on the frontier. */
  readonly isTold: boolean;
}

/** The chart's room in pixels, and how values are written at the axes. */
export interface PlaneRoom {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly formatCost: (cost: number) => string;
  readonly formatGain: (gain: number) => string;
}

/**
 * A point in its place with the ends of its interval, and its label. The label is null where there is no room for it.
 */
export interface PlacedPoint {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly whisker: { readonly from: number; readonly to: number } | null;
  readonly costWhisker: { readonly from: number; readonly to: number } | null;
  readonly isNegative: boolean;
  readonly isTold: boolean;
  readonly label: PlacedLabel | null;
}

/** Where a label begins or ends, and whether a line has to lead to the label. */
export interface PlacedLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
  readonly isLed: boolean;
}

/** Points, ticks of both axes, and the frontier as a path. */
export interface PlaneLayout {
  readonly points: readonly PlacedPoint[];
  readonly costTicks: readonly { readonly x: number; readonly text: string }[];
  readonly gainTicks: readonly { readonly y: number; readonly text: string; readonly isZero: boolean }[];
  readonly zeroY: number;
  readonly frontier: string;
}

const TEXT = 11;
const LINE = 13;
const AWAY = 8;
const DOT = 5;

/** Places points by cost (to the right) and gain (upwards). Both axes contain zero. */
export function planeLayout(points: readonly PlanePoint[], room: PlaneRoom): PlaneLayout {
  const costs = domainOf(
    points.flatMap(({ cost, costLow, costHigh }) => [cost, costLow ?? cost, costHigh ?? cost]),
  );
  const gains = domainOf(points.flatMap(({ gain, low, high }) => [gain, low ?? gain, high ?? gain]));
  const x = (cost: number) => scaled(cost, costs, room.left, room.right);
  const y = (gain: number) => scaled(gain, gains, room.bottom, room.top);
  const bare = points.map((point) => ({
    id: point.id,
    x: x(point.cost),
    y: y(point.gain),
    whisker: whiskerOf(point.low, point.high, y),
    costWhisker: whiskerOf(point.costLow, point.costHigh, x),
    isNegative: point.gain < 0,
    isTold: point.isTold,
  }));
  const labels = placeLabels(bare, points, room);
  return {
    points: bare.map((point, at) => ({ ...point, label: labels.get(at) ?? null })),
    costTicks: costTicks(costs, room).map((cost) => ({ x: x(cost), text: room.formatCost(cost) })),
    gainTicks: valueTicks(gains, room.bottom - room.top).map((gain) => ({
      y: y(gain),
      text: room.formatGain(gain),
      isZero: gain === 0,
    })),
    zeroY: y(0),
    frontier: pathThrough(frontierOf(points).map(({ cost, gain }) => [x(cost), y(gain)])),
  };
}

function whiskerOf(
  low: number | null | undefined,
  high: number | null | undefined,
  place: (value: number) => number,
): PlacedPoint['whisker'] {
  return typeof low === 'number' && typeof high === 'number' ? { from: place(low), to: place(high) } : null;
}

/**
 * Points that no other beats: no other point gains as much for less. In order of cost, each gains more than the point
 * before.
 */
export function frontierOf<P extends Pick<PlanePoint, 'cost' | 'gain' | 'isTold'>>(
  points: readonly P[],
): P[] {
  const sorted = points
    .filter(({ isTold, gain }) => isTold && gain > 0)
    .sort((a, b) => a.cost - b.cost || b.gain - a.gain);
  const frontier: P[] = [];
  for (const point of sorted) {
    if (point.gain > (frontier.at(-1)?.gain ?? 0)) frontier.push(point);
  }
  return frontier;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Each label beside its point, or as near as it has room without touching another label or any point. By place in the
 * list: points without room for a label have none.
 */
function placeLabels(
  bare: readonly { readonly x: number; readonly y: number }[],
  points: readonly PlanePoint[],
  room: PlaneRoom,
): Map<number, PlacedLabel> {
  const taken: Box[] = bare.map(({ x, y }) => ({
    left: x - DOT,
    right: x + DOT,
    top: y - DOT,
    bottom: y + DOT,
  }));
  const labels = new Map<number, PlacedLabel>();
  // Those that gain most are named first: they are what is looked for.
  const order = [...points.entries()].sort(([, a], [, b]) => b.gain - a.gain);
  for (const [at, point] of order) {
    const found = candidates(point.label, bare[at]!, room).find(
      ({ box }) => isWithin(box, room) && !taken.some((other) => overlaps(box, other)),
    );
    if (found === undefined) continue;
    taken.push(found.box);
    labels.set(at, found.label);
  }
  return labels;
}

function candidates(text: string, { x, y }: { readonly x: number; readonly y: number }, room: PlaneRoom) {
  const width = textWidth(text, TEXT);
  const steps = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6];
  return steps.flatMap((step) =>
    (['start', 'end'] as const).map((anchor) => {
      const away = step === 0 ? AWAY : 3 * AWAY;
      const from = anchor === 'start' ? x + away : x - away;
      const middle = Math.min(Math.max(y + step * LINE, room.top), room.bottom);
      const left = anchor === 'start' ? from : from - width;
      return {
        label: { text, x: from, y: middle, anchor, isLed: step !== 0 },
        box: { left, right: left + width, top: middle - LINE / 2, bottom: middle + LINE / 2 },
      };
    }),
  );
}

function isWithin({ left, right }: Box, room: PlaneRoom): boolean {
  return left >= room.left && right <= room.right;
}

function overlaps(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function domainOf(values: readonly number[]): Domain {
  return roundDomain([Math.min(0, ...values), Math.max(0, ...values)]);
}

function scaled(value: number, [low, high]: Domain, from: number, to: number): number {
  return from + ((value - low) / (high - low)) * (to - from);
}

/** About one every 90 pixels: money takes more room than days. */
function costTicks(costs: Domain, { left, right }: PlaneRoom): number[] {
  return valueTicks(costs, ((right - left) / 90) * 35);
}

function pathThrough(places: readonly (readonly [number, number])[]): string {
  if (places.length < 2) return '';
  return `M${places.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`;
}
