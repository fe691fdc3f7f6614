import { components } from './components.ts';
import { pathOf, turned, type Curve, type Point } from './curves.ts';
import { directEdge, routedEdges, type Box, type DrawnEdge } from './edgePaths.ts';
import { labelPlaces } from './labelPlaces.ts';
import type { NetworkEdgeKind } from './networkTypes.ts';
import { packed } from './packed.ts';
import { placeRanks } from './placeRanks.ts';
import { rankedBy } from './rankedBy.ts';

/** Which way the flow goes: down, or to the right. */
export type FlowDirection = 'down' | 'right';

/** A box and its size. All lengths are sixteenths of the text size of the page. */
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
  /** Whether other ways and boxes make room for it. Otherwise it is drawn straight from box to box. */
  readonly isPlaced: boolean;
}

/** A box in its place. x and y are its top left corner. */
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

/** The whole picture with everything in its place. */
export interface NetworkLayout {
  readonly direction: FlowDirection;
  readonly width: number;
  readonly height: number;
  readonly ranks: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
}

const LABEL_HEIGHT = 13;
/** How far before the tip a line ends, the thinnest and how much more the widest. */
const ARROW = { short: 4, more: 7 };
/** Half the widest line. */
const EDGE = 4;
/** So many boxes at most are laid out in a line where they are joined with no others. */
const FEW = 3;
/** The least space between ranks: room for labels, which are wider than high. */
export const RANK_GAP: Readonly<Record<FlowDirection, number>> = { down: 42, right: 54 };

/** Room for the picture. */
export interface LayoutRoom {
  /** Space between ranks. */
  readonly rankGap?: number;
  /**
   * Parts that are not joined with the largest part of the network are next to it within this width, and otherwise
   * below.
   */
  readonly width?: number;
}

/**
 * Places boxes in ranks along the flow with few crossings: the same picture for the same network. Routes decide the
 * ranks, the heavier first. Ways after a wait and ways of new work are placed afterwards. Every edge's ends must exist.
 */
export function networkLayout(
  nodes: readonly NodeSize[],
  edges: readonly EdgeSize[],
  direction: FlowDirection,
  { rankGap = RANK_GAP[direction], width: room = 0 }: LayoutRoom = {},
): NetworkLayout {
  if (nodes.length === 0) return { direction, width: 0, height: 0, ranks: 0, nodes: [], edges: [] };
  const placedEdges = edges.filter(({ isPlaced }) => isPlaced);
  const groups = components(
    nodes.map(({ id }) => id),
    placedEdges,
  );
  const pieces = groups.map((ids) => {
    const own = new Set(ids);
    const inside = placedEdges.filter(({ from }) => own.has(from));
    // a few boxes that stand alone are a line of text rather than a tower
    const way = ids.length <= FEW ? 'right' : direction;
    const gap = way === direction ? rankGap : RANK_GAP[way];
    return layPiece(
      nodes.filter(({ id }) => own.has(id)),
      inside,
      way,
      gap,
    );
  });
  const { at, width, height } = packed(pieces, room);
  const placed = pieces.flatMap((piece, index) => piece.nodes.map((node) => moved(node, at[index]!)));
  const drawn = new Map(
    pieces.flatMap((piece, index) => [...piece.drawn].map(([id, one]) => [id, movedEdge(one, at[index]!)])),
  );
  const ordered = nodes.map(({ id }) => placed.find((node) => node.id === id)!);
  const direct = directly(ordered, direction);
  const all = edges.map((edge) => ({ edge, drawn: drawn.get(edge.id) ?? direct(edge) }));
  const ranks = Math.max(...pieces.map((piece) => piece.ranks));
  return { direction, width, height, ranks, nodes: ordered, edges: withLabels(all, ordered) };
}

interface Piece {
  readonly nodes: readonly PlacedNode[];
  readonly drawn: ReadonlyMap<string, DrawnEdge>;
  readonly width: number;
  readonly height: number;
  readonly ranks: number;
}

/** One part of the network whose boxes are joined: the work is done downwards, and turned where it goes right. */
function layPiece(
  nodes: readonly NodeSize[],
  edges: readonly EdgeSize[],
  direction: FlowDirection,
  rankGap: number,
): Piece {
  const isTurned = direction === 'right';
  const sizes = isTurned
    ? nodes.map(({ id, width, height }) => ({ id, width: height, height: width }))
    : nodes;
  const ranks = rankedBy(nodes, edges);
  const { boxes, routes, ...size } = placeRanks(sizes, edges, ranks, rankGap);
  const routed = routedEdges(boxes, routes);
  const inside = insideOf([...routed.values()], size);
  return {
    nodes: nodes.map((node) => {
      const { x, y } = inside.point(boxes.get(node.id)!);
      return { ...node, ...(isTurned ? { x: y, y: x } : { x, y }) };
    }),
    drawn: new Map(
      [...routed].map(([id, one]) => {
        const drawn = movedEdge(one, inside.by);
        return [id, isTurned ? turnedEdge(drawn) : drawn];
      }),
    ),
    width: isTurned ? inside.height : inside.width,
    height: isTurned ? inside.width : inside.height,
    ranks: Math.max(...ranks.values()) + 1,
  };
}

/** Room for lines that lead outside the boxes: how far all is moved, and the size then. */
function insideOf(drawn: readonly DrawnEdge[], size: { readonly width: number; readonly height: number }) {
  const points = drawn.flatMap(({ curves }) => curves.flat());
  const [left, top] = [
    Math.min(0, ...points.map(({ x }) => x - EDGE)),
    Math.min(0, ...points.map(({ y }) => y - EDGE)),
  ];
  const right = Math.max(size.width, ...points.map(({ x }) => x + EDGE));
  const bottom = Math.max(size.height, ...points.map(({ y }) => y + EDGE));
  return {
    by: { x: -left, y: -top },
    point: ({ x, y }: Point) => ({ x: x - left, y: y - top }),
    width: right - left,
    height: bottom - top,
  };
}

/** Ways that no room was made for, from box to box. */
function directly(nodes: readonly PlacedNode[], direction: FlowDirection): (edge: EdgeSize) => DrawnEdge {
  const isTurned = direction === 'right';
  const boxes = new Map(nodes.map((node) => [node.id, isTurned ? turnedBox(node) : node]));
  return (edge) => {
    const drawn = directEdge(boxes, edge);
    return isTurned ? turnedEdge(drawn) : drawn;
  };
}

function turnedBox({ x, y, width, height }: Box): Box {
  return { x: y, y: x, width: height, height: width };
}

function moved(node: PlacedNode, { x, y }: Point): PlacedNode {
  return { ...node, x: node.x + x, y: node.y + y };
}

function movedEdge({ curves, angle }: DrawnEdge, by: Point): DrawnEdge {
  const move = (point: Point) => ({ x: point.x + by.x, y: point.y + by.y });
  return { curves: curves.map((curve) => curve.map(move) as unknown as Curve), angle };
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
    path: pathOf(shortened(curves, ARROW.short + edge.weight * ARROW.more)),
    label: places.get(edge.id)!,
    tip: { ...curves.at(-1)![3], angle },
  }));
}

/** The line ends within its arrow, so that a wide one does not blunt the tip. */
function shortened(curves: readonly Curve[], by: number): Curve[] {
  const [a, b, c, d] = curves.at(-1)!;
  const length = Math.hypot(d.x - c.x, d.y - c.y) || 1;
  const back = Math.min(by, length) / length;
  const end = { x: d.x + (c.x - d.x) * back, y: d.y + (c.y - d.y) * back };
  return [...curves.slice(0, -1), [a, b, c, end]];
}

function turnedEdge({ curves, angle }: DrawnEdge): DrawnEdge {
  return { curves: curves.map((curve) => curve.map(turned) as unknown as Curve), angle: (450 - angle) % 360 };
}
