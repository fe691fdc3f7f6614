import { describe, expect, it } from 'vitest';
import {
  networkLayout,
  type EdgeSize,
  type FlowDirection,
  type NodeSize,
  type PlacedNode,
} from './layout.ts';
import type { NetworkEdgeKind } from './networkTypes.ts';

const nodesOf = (count: number): NodeSize[] =>
  Array.from({ length: count }, (_, at) => ({ id: `n${at}`, width: 130, height: 60 + (at % 3) * 15 }));

const way = (from: string, to: string, kind: NetworkEdgeKind = 'route', weight = 0.5): EdgeSize => ({
  id: `${from}>${to}:${kind}`,
  from,
  to,
  kind,
  weight,
  labelWidth: 30,
  isPlaced: true,
});

/** Ways to three later parts, by a fixed rule. */
const woven = (count: number): EdgeSize[] =>
  nodesOf(count).flatMap(({ id }, at) =>
    [...new Set([1, 2 + (at % 4), 5 + ((at * 7) % 9)])]
      .filter((step) => at + step < count)
      .map((step) => way(id, `n${at + step}`, 'route', step === 1 ? 1 : 0.1)),
  );

function overlaps(a: PlacedNode, b: PlacedNode): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function overlapping(nodes: readonly PlacedNode[]): string[] {
  return nodes.flatMap((a, at) =>
    nodes.slice(at + 1).flatMap((b) => (overlaps(a, b) ? [`${a.id} and ${b.id}`] : [])),
  );
}

function numbersIn(path: string): number[] {
  return [...path.matchAll(/-?\d+(\.\d+)?/g)].map(([text]) => Number(text));
}

const CASES: readonly [string, NodeSize[], EdgeSize[]][] = [
  ['one part', nodesOf(1), []],
  ['a loop', nodesOf(1), [way('n0', 'n0')]],
  ['two ways between the same parts', nodesOf(2), [way('n0', 'n1'), way('n0', 'n1', 'fallback')]],
  ['a cycle', nodesOf(3), [way('n0', 'n1'), way('n1', 'n2'), way('n2', 'n0', 'route', 0.1)]],
  [
    'parts that are not joined',
    nodesOf(9),
    [way('n0', 'n1'), way('n2', 'n3'), way('n4', 'n5'), way('n5', 'n6')],
  ],
  ['ways within a rank', nodesOf(3), [way('n0', 'n1'), way('n0', 'n2'), way('n1', 'n2', 'fallback')]],
  ['forty parts', nodesOf(40), woven(40)],
];

describe.each<FlowDirection>(['down', 'right'])('networkLayout, %s', (direction) => {
  it.each(CASES)('places %s apart, within the picture, every way drawn', (_, nodes, edges) => {
    const layout = networkLayout(nodes, edges, direction);
    expect(layout.nodes.map(({ id }) => id)).toEqual(nodes.map(({ id }) => id));
    expect(overlapping(layout.nodes)).toEqual([]);
    expect(layout.edges.map(({ id }) => id)).toEqual(edges.map(({ id }) => id));
    for (const { x, y, width, height } of layout.nodes) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(layout.width + 0.01);
      expect(y + height).toBeLessThanOrEqual(layout.height + 0.01);
    }
    for (const { path, label, tip } of layout.edges) {
      expect(numbersIn(path).length).toBeGreaterThanOrEqual(8);
      expect([...numbersIn(path), label.x, label.y, tip.x, tip.y].every(Number.isFinite)).toBe(true);
    }
  });

  it('goes forward along the main flow and back only where it must', () => {
    const edges = ['n1', 'n2', 'n3'].map((to, at) => way(`n${at}`, to, 'route', 1));
    const { nodes } = networkLayout(nodesOf(4), [...edges, way('n3', 'n0', 'route', 0.2)], direction);
    const along = nodes.map(({ x, y }) => (direction === 'right' ? x : y));
    expect(along).toEqual(along.toSorted((a, b) => a - b));
  });

  it('ends each arrow on the box that it leads to', () => {
    const edges = woven(20);
    const { nodes, edges: drawn } = networkLayout(nodesOf(20), edges, direction);
    drawn.forEach(({ tip }, at) => {
      const { x, y, width, height } = nodes.find(({ id }) => id === edges[at]!.to)!;
      expect(tip.x).toBeGreaterThanOrEqual(x - 0.01);
      expect(tip.x).toBeLessThanOrEqual(x + width + 0.01);
      expect(tip.y).toBeGreaterThanOrEqual(y - 0.01);
      expect(tip.y).toBeLessThanOrEqual(y + height + 0.01);
    });
  });

  it('gives the same picture for the same network', () => {
    expect(networkLayout(nodesOf(40), woven(40), direction)).toEqual(
      networkLayout(nodesOf(40), woven(40), direction),
    );
  });
});

describe('networkLayout', () => {
  it('is empty for no parts', () => {
    expect(networkLayout([], [], 'down')).toMatchObject({ width: 0, height: 0, nodes: [], edges: [] });
  });

  it('draws a way that takes no room straight from box to box and moves nothing for it', () => {
    const main = [way('n0', 'n1'), way('n1', 'n2')];
    const without = networkLayout(nodesOf(3), main, 'right');
    const extra = { ...way('n2', 'n0', 'spawn'), isPlaced: false };
    const layout = networkLayout(nodesOf(3), [...main, extra], 'right');
    expect(layout.nodes).toEqual(without.nodes);
    expect(layout.edges).toHaveLength(3);
  });

  it('puts parts that are not joined with the rest beside it where there is room, else below', () => {
    const edges = [way('n0', 'n1'), way('n1', 'n2'), way('n2', 'n3'), way('n4', 'n5')];
    const beside = networkLayout(nodesOf(6), edges, 'right', { width: 2000 });
    const below = networkLayout(nodesOf(6), edges, 'right', { width: 100 });
    expect(beside.height).toBeLessThan(below.height);
    expect(beside.width).toBeGreaterThan(below.width);
  });

  it('lays out two hundred parts in a moment', () => {
    const edges = nodesOf(200).flatMap(({ id }, at) =>
      [8, 9 + (at % 5)].filter((step) => at + step < 200).map((step) => way(id, `n${at + step}`)),
    );
    const start = performance.now();
    const { nodes } = networkLayout(nodesOf(200), edges, 'right');
    expect(overlapping(nodes)).toEqual([]);
    // many times what it takes: it is there for growth without bounds
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});
