/** The direction of an edge. */
export interface DirectedEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Of two edges that cannot both go forward, the heavier goes forward. */
  readonly weight: number;
}

/**
 * The ids of the edges that go back against the flow. Without them (and without loops from a part to itself) the
 * network has no cycle. The heaviest edges are placed first, so that the main flow goes forward.
 */
export function backwardEdges(edges: readonly DirectedEdge[]): Set<string> {
  const next = new Map<string, string[]>();
  const backward = new Set<string>();
  const inOrder = edges
    .map((edge, index) => ({ edge, index }))
    .sort((a, b) => b.edge.weight - a.edge.weight || a.index - b.index);
  for (const { edge } of inOrder) {
    if (edge.from === edge.to) continue;
    const goesBack = isReached(next, edge.to, edge.from);
    if (goesBack) backward.add(edge.id);
    const [start, end] = goesBack ? [edge.to, edge.from] : [edge.from, edge.to];
    const known = next.get(start);
    if (known) known.push(end);
    else next.set(start, [end]);
  }
  return backward;
}

function isReached(next: ReadonlyMap<string, readonly string[]>, from: string, to: string): boolean {
  const seen = new Set([from]);
  const open = [from];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === to) return true;
    for (const one of next.get(at) ?? []) {
      if (!seen.has(one)) {
        seen.add(one);
        open.push(one);
      }
    }
  }
  return false;
}
