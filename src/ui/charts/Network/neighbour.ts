import type { PlacedNode } from './layout.ts';

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** A step aside counts for more than a step on: the part that is really in that direction is preferred. */
const ASIDE = 2.5;

/**
 * The part that an arrow key, Home or End leads to: the nearest in that direction, or the first or last along the flow.
 * Null where there is none. Undefined for other keys.
 */
export function neighbour(
  key: string,
  from: string,
  nodes: readonly PlacedNode[],
): string | null | undefined {
  if (key === 'Home') return nodes[0]?.id ?? null;
  if (key === 'End') return nodes.at(-1)?.id ?? null;
  const direction = DIRECTIONS[key];
  const start = nodes.find(({ id }) => id === from);
  if (!direction || !start) return undefined;
  const [dx, dy] = direction;
  let best: string | null = null;
  let least = Infinity;
  for (const node of nodes) {
    const [x, y] = [middleX(node) - middleX(start), middleY(node) - middleY(start)];
    const on = x * dx + y * dy;
    const cost = on + ASIDE * Math.abs(x * dy + y * dx);
    if (node.id !== from && on > 1 && cost < least) [best, least] = [node.id, cost];
  }
  return best;
}

/** Parts in reading order: rank by rank along the flow, and from the top or left within a rank. */
export function alongFlow(nodes: readonly PlacedNode[], direction: 'down' | 'right'): PlacedNode[] {
  const rank = direction === 'right' ? middleX : middleY;
  const within = direction === 'right' ? middleY : middleX;
  return nodes.toSorted((a, b) => Math.round(rank(a) - rank(b)) || within(a) - within(b));
}

function middleX({ x, width }: PlacedNode): number {
  return x + width / 2;
}

function middleY({ y, height }: PlacedNode): number {
  return y + height / 2;
}
