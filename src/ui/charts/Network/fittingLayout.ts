import { textWidth } from '../textWidth.ts';
import { networkLayout, RANK_GAP, type EdgeSize, type FlowDirection, type NetworkLayout } from './layout.ts';
import { isMainWay, type NetworkEdge, type NetworkEdgeKind, type NetworkNode } from './networkTypes.ts';
import { nodeSize } from './nodeSize.ts';

/** The smallest scale at which the text of a part can still be read well. */
export const LEAST_READABLE = 0.84;

const MOST_RANK_GAP = 104;
const LABEL_SIZE = 11;

/**
 * The picture in the direction that fits a width (in the units of the layout) better: to the right where it can be
 * read so, and with more room between ranks where there is room to spare.
 */
export function fittingLayout(
  nodes: readonly NetworkNode[],
  edges: readonly NetworkEdge[],
  placedKinds: ReadonlySet<NetworkEdgeKind>,
  width: number,
): NetworkLayout {
  const sizes = nodes.map(nodeSize);
  const ways = edges.map((edge) => edgeSize(edge, placedKinds));
  const lay = (direction: FlowDirection, gap?: number) => networkLayout(sizes, ways, direction, gap);
  const right = lay('right');
  if (width < right.width * LEAST_READABLE) {
    const down = lay('down');
    return down.width < right.width ? down : right;
  }
  const spare = (width - right.width) / Math.max(1, right.ranks - 1);
  return spare < 4 ? right : lay('right', Math.min(MOST_RANK_GAP, RANK_GAP.right + Math.floor(spare)));
}

function edgeSize(edge: NetworkEdge, placedKinds: ReadonlySet<NetworkEdgeKind>): EdgeSize {
  const { id, from, to, kind, weight, label } = edge;
  const isPlaced = isMainWay(kind) || placedKinds.has(kind);
  const labelWidth = label === '' ? 0 : textWidth(label, LABEL_SIZE) + 4;
  return { id, from, to, kind, weight, labelWidth, isPlaced };
}
