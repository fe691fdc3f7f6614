import { pathOf, turned, type Curve, type Point } from './curves.ts';
import { directEdge, routedEdges, type Box, type DrawnEdge } from './edgePaths.ts';
import { backwardEdges } from './backwardEdges.ts';
import { labelPlaces } from './labelPlaces.ts';
import { isMainWay, type NetworkEdgeKind } from './networkTypes.ts';
import { placeRanks } from './placeRanks.ts';
import { ranksOf } from './ranks.ts';

/** Which way the flow goes: down, or to the right. */
export type FlowDirection = 'down' | 'right';

/** A box and its size; all lengths are sixteenths of the text size of the page. */
export interface NodeSize {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

/** A way and its label's width, 0 for none. */
export interface EdgeSize {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: NetworkEdgeKind;
  readonly weight: number;
  readonly labelWidth: number;
  /** Whether other ways and boxes make room for it; else it is drawn straight from box to box. */
  readonly isPlaced: boolean;
}

/** A box in its place; x and y are its top left corner. */
export interface PlacedNode extends NodeSize, Box {}

/** A way as it is drawn. */
export interface PlacedEdge {
  readonly id: string;
  /** An SVG path from its start to the tip of its arrow. */
  readonly path: string;
  /** The middle of its label. */
  readonly label: Point;
  /** The tip of its arrow and where it points, in degrees, 0 to the right. */
  readonly tip: Point & { readonly angle: number };
}

/** The whole picture in its place. */
export interface NetworkLayout {
  readonly direction: FlowDirection;
  readonly width: number;
  readonly height: number;
  readonly ranks: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
}

const LABEL_HEIGHT = 13;
/** The least space between ranks: room for labels, which are wider than high. */
export const RANK_GAP: Readonly<Record<FlowDirection, number>> = { down: 42, right: 54 };

/**
 * Places boxes in ranks along the flow with few crossings: the same picture for the same network. Routes decide the
 * ranks, the heavier ones first; ways after a wait and of new work go where they must. `rankGap` is the space between
 * ranks. Every edge's ends must exist.
 */
export function networkLayout(
  nodes: readonly NodeSize[],
  edges: readonly EdgeSize[],
  direction: FlowDirection,
  rankGap = RANK_GAP[direction],
): NetworkLayout {
  if (nodes.length === 0) return { direction, width: 0, height: 0, ranks: 0, nodes: [], edges: [] };
  const goesRight = direction === 'right';
  const sizes = goesRight
    ? nodes.map(({ id, width, height }) => ({ id, width: height, height: width }))
    : nodes;
  const ranks = rankedBy(nodes, edges);
  const placed = placeRanks(sizes, edges, ranks, rankGap);
  const { boxes } = placed;
  const routed = routedEdges(boxes, placed.routes);
  const drawn = edges.map((edge) => ({ edge, drawn: routed.get(edge.id) ?? directEdge(boxes, edge) }));
  const all = drawn.map(({ edge, drawn: one }) => ({ edge, drawn: goesRight ? turnedEdge(one) : one }));
  const [width, height] = goesRight ? [placed.height, placed.width] : [placed.width, placed.height];
  const placedNodes = nodes.map((node) => {
    const { x, y } = boxes.get(node.id)!;
    return { ...node, ...(goesRight ? { x: y, y: x } : { x, y }) };
  });
  const count = Math.max(...ranks.values()) + 1;
  return { direction, width, height, ranks: count, nodes: placedNodes, edges: withLabels(all, placedNodes) };
}

function rankedBy(nodes: readonly NodeSize[], edges: readonly EdgeSize[]): ReadonlyMap<string, number> {
  const main = edges.filter(({ kind, from, to }) => isMainWay(kind) && from !== to);
  const backward = backwardEdges(main);
  const forward = main.map(({ id, from, to, weight }) => {
    const [start, end] = backward.has(id) ? [to, from] : [from, to];
    return { from: start, to: end, weight: 0.2 + weight };
  });
  return ranksOf(
    nodes.map(({ id }) => id),
    forward,
  );
}

interface Drawn {
  readonly edge: EdgeSize;
  readonly drawn: DrawnEdge;
}

function withLabels(all: readonly Drawn[], boxes: readonly Box[]): PlacedEdge[] {
  // A hidden way's label is placed when nobody else needs the room.
  const asked = all.map(({ edge, drawn: { curves } }) => ({
    id: edge.id,
    curves,
    width: edge.labelWidth,
    height: edge.labelWidth > 0 ? LABEL_HEIGHT : 0,
    weight: edge.isPlaced ? 1 + edge.weight : 0,
  }));
  const places = labelPlaces(asked, boxes);
  return all.map(({ edge, drawn: { curves, angle } }) => ({
    id: edge.id,
    path: pathOf(curves),
    label: places.get(edge.id)!,
    tip: { ...curves.at(-1)![3], angle },
  }));
}

function turnedEdge({ curves, angle }: DrawnEdge): DrawnEdge {
  return { curves: curves.map((curve) => curve.map(turned) as unknown as Curve), angle: (450 - angle) % 360 };
}
