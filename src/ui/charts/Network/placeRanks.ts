import { Graph, layout } from '@dagrejs/dagre';
import type { Box, EdgeRoute } from './edgePaths.ts';
import type { EdgeSize, NodeSize } from './layout.ts';

/** Boxes in their places, flow downwards, and the points of the ways between ranks. */
export interface PlacedRanks {
  readonly boxes: ReadonlyMap<string, Box>;
  readonly routes: readonly EdgeRoute[];
  readonly width: number;
  readonly height: number;
}

/** Space between boxes of a rank, and between lines. */
export const NODE_GAP = 14;
const EDGE_GAP = 10;
export const MARGIN = 4;

/** How much a line wants to be straight, beside its weight. */
const STRAIGHTNESS = { route: 3, hold: 3, bulk: 3, fallback: 1, spawn: 1 } as const;

/** Puts boxes of given ranks in the order with few crossings and gives them and the ways between them places. */
export function placeRanks(
  nodes: readonly NodeSize[],
  edges: readonly EdgeSize[],
  ranks: ReadonlyMap<string, number>,
  rankGap: number,
): PlacedRanks {
  const between = edges.filter(({ from, to, isPlaced }) => isPlaced && ranks.get(from) !== ranks.get(to));
  const graph = new Graph({ multigraph: true });
  graph.setGraph({
    nodesep: NODE_GAP,
    edgesep: EDGE_GAP,
    ranksep: rankGap,
    marginx: MARGIN,
    marginy: MARGIN,
    ranker: (inner: RankGraph) => setRanks(inner, ranks),
  });
  for (const { id, width, height } of nodes) graph.setNode(id, { width, height });
  const ends = (edge: EdgeSize) => {
    const [upper, lower] = inOrder(edge, ranks);
    return { v: upper, w: lower, name: edge.id };
  };
  for (const edge of between) {
    graph.setEdge(ends(edge), { weight: STRAIGHTNESS[edge.kind] + Math.round(edge.weight * 6) });
  }
  layout(graph);
  const { width, height } = graph.graph() as { width: number; height: number };
  const boxes = new Map(nodes.map((node) => [node.id, boxOf(node, graph.node(node.id))]));
  const routes = between.map((edge) => {
    const [upper, lower] = inOrder(edge, ranks);
    return { edge, upper, lower, inner: graph.edge(ends(edge)).points.slice(1, -1) };
  });
  return { boxes, routes, width, height };
}

function inOrder({ from, to }: EdgeSize, ranks: ReadonlyMap<string, number>): [string, string] {
  return ranks.get(from)! < ranks.get(to)! ? [from, to] : [to, from];
}

function boxOf({ width, height }: NodeSize, middle: { x: number; y: number }): Box {
  return { x: middle.x - width / 2, y: middle.y - height / 2, width, height };
}

/** What dagre hands to a ranker of one's own. */
interface RankGraph {
  nodes(): string[];
  node(id: string): { rank?: number };
}

/** Dagre halves the space between ranks and counts on a rank between any two; its own root stands before all. */
function setRanks(graph: RankGraph, ranks: ReadonlyMap<string, number>): void {
  for (const id of graph.nodes()) graph.node(id).rank = 2 * (ranks.get(id) ?? -0.5);
}
