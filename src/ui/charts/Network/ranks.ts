/** An edge of a network without cycles. A heavier edge is kept short. */
export interface RankedEdge {
  readonly from: string;
  readonly to: string;
  readonly weight: number;
}

const SWEEPS = 8;

/**
 * The rank of each part, 0 first. Every edge goes at least one rank on, and parts are as near as that allows to the
 * parts that they are joined with. The edges must have no cycle.
 */
export function ranksOf(ids: readonly string[], edges: readonly RankedEdge[]): Map<string, number> {
  const before = new Map(ids.map((id) => [id, [] as RankedEdge[]]));
  const after = new Map(ids.map((id) => [id, [] as RankedEdge[]]));
  for (const edge of edges) {
    before.get(edge.to)!.push(edge);
    after.get(edge.from)!.push(edge);
  }
  const order = inOrder(ids, before, after);
  const ranks = new Map<string, number>();
  for (const id of order) ranks.set(id, lowest(before.get(id)!, ranks));
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const way = sweep % 2 === 0 ? order.toReversed() : order;
    for (const id of way) ranks.set(id, best(id, before.get(id)!, after.get(id)!, ranks));
  }
  return fromZero(ranks);
}

/** Parts such that every edge goes from an earlier to a later one. */
function inOrder(
  ids: readonly string[],
  before: ReadonlyMap<string, readonly RankedEdge[]>,
  after: ReadonlyMap<string, readonly RankedEdge[]>,
): string[] {
  const left = new Map(ids.map((id) => [id, before.get(id)!.length]));
  const order = ids.filter((id) => left.get(id) === 0);
  for (let at = 0; at < order.length; at++) {
    for (const { to } of after.get(order[at]!)!) {
      left.set(to, left.get(to)! - 1);
      if (left.get(to) === 0) order.push(to);
    }
  }
  if (order.length < ids.length) throw new Error('ranksOf: the edges have a cycle');
  return order;
}

function lowest(before: readonly RankedEdge[], ranks: ReadonlyMap<string, number>): number {
  return Math.max(0, ...before.map(({ from }) => ranks.get(from)! + 1));
}

/** Where the weighted length of a part's edges is least: as early as it can be, as late, or where it is. */
function best(
  id: string,
  before: readonly RankedEdge[],
  after: readonly RankedEdge[],
  ranks: ReadonlyMap<string, number>,
): number {
  const now = ranks.get(id)!;
  const earliest = before.length > 0 ? Math.max(...before.map(({ from }) => ranks.get(from)! + 1)) : now;
  const latest = after.length > 0 ? Math.min(...after.map(({ to }) => ranks.get(to)! - 1)) : now;
  const pull = sum(after) - sum(before);
  if (pull > 0) return latest;
  return pull < 0 ? earliest : now;
}

function sum(edges: readonly RankedEdge[]): number {
  return edges.reduce((total, { weight }) => total + weight, 0);
}

function fromZero(ranks: ReadonlyMap<string, number>): Map<string, number> {
  const first = Math.min(...ranks.values());
  return new Map([...ranks].map(([id, rank]) => [id, rank - first]));
}
