import { backwardEdges } from './backwardEdges.ts';
import type { EdgeSize, NodeSize } from './layout.ts';
import { isMainWay } from './networkTypes.ts';
import { ranksOf } from './ranks.ts';

/** The rank of every part by the main ways. The heavier ways go forward and are kept short. */
export function rankedBy(
  nodes: readonly NodeSize[],
  edges: readonly EdgeSize[],
): ReadonlyMap<string, number> {
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
