import { group } from 'd3-array';
import { textWidth } from '../textWidth.ts';
import { networkLayout, RANK_GAP, type EdgeSize, type NetworkLayout, type NodeSize } from './layout.ts';
import { isMainWay, type NetworkEdge, type NetworkEdgeKind, type NetworkNode } from './networkTypes.ts';
import { nodeSize } from './nodeSize.ts';
import { MARGIN, NODE_GAP } from './placeRanks.ts';
import { rankedBy } from './rankedBy.ts';
import { firstScale, type Size } from './zoom.ts';

/** The smallest scale at which the text of a part can still be read well. */
export const LEAST_READABLE = 0.84;

/** The most that the space between ranks grows by. */
const MOST_MORE = 50;
const LABEL_SIZE = 11;
/** How much higher a picture is than its fullest column: boxes stand where their lines are straight. */
const UNEVEN = 1.2;

/**
 * The picture in the direction that fits a room better (in the units of the layout). It goes to the right where it can
 * be read that way. Where there is width to spare, ranks have more space between them.
 */
export function fittingLayout(
  nodes: readonly NetworkNode[],
  edges: readonly NetworkEdge[],
  placedKinds: ReadonlySet<NetworkEdgeKind>,
  room: Size,
): NetworkLayout {
  if (nodes.length === 0) return networkLayout([], [], 'right');
  const sizes = nodes.map(nodeSize);
  const ways = edges.map((edge) => edgeSize(edge, placedKinds));
  const right = sizeToTheRight(sizes, ways);
  if (room.width < right.width * LEAST_READABLE) {
    const down = networkLayout(sizes, ways, 'down', { width: room.width });
    if (down.width < right.width) return down;
  }
  const spare =
    (room.width / firstScale(right, room, LEAST_READABLE) - right.width) / Math.max(1, right.ranks - 1);
  const rankGap = RANK_GAP.right + Math.min(MOST_MORE, Math.max(0, Math.floor(spare)));
  return networkLayout(sizes, ways, 'right', { width: room.width, rankGap });
}

/** About how large the picture is with the flow to the right: layouts are too dear to try them all. */
function sizeToTheRight(
  sizes: readonly NodeSize[],
  ways: readonly EdgeSize[],
): Size & { readonly ranks: number } {
  const ranks = rankedBy(sizes, ways);
  const columns = [...group(sizes, ({ id }) => ranks.get(id)!).values()];
  const widths = columns.map((column) => Math.max(...column.map(({ width }) => width)));
  const heights = columns.map((column) => column.reduce((sum, { height }) => sum + height + NODE_GAP, 0));
  return {
    ranks: columns.length,
    width: widths.reduce((sum, width) => sum + width + RANK_GAP.right, 2 * MARGIN - RANK_GAP.right),
    height: Math.max(...heights) * UNEVEN,
  };
}

function edgeSize(edge: NetworkEdge, placedKinds: ReadonlySet<NetworkEdgeKind>): EdgeSize {
  const { id, from, to, kind, weight, label } = edge;
  const isPlaced = isMainWay(kind) || placedKinds.has(kind);
  const labelWidth = label === '' ? 0 : textWidth(label, LABEL_SIZE) + 4;
  return { id, from, to, kind, weight, labelWidth, isPlaced };
}
