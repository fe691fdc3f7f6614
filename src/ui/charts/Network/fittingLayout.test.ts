import { describe, expect, it } from 'vitest';
import { fittingLayout } from './fittingLayout.ts';
import type { NetworkEdge, NetworkNode } from './networkTypes.ts';

const node = (id: string): NetworkNode => ({
  id,
  kind: 'places',
  title: '<b>A part</b> with a long name that goes on',
  lines: ['10 places', '3 waiting'],
  hasBar: true,
  fill: 0.5,
  fillText: '50%',
  tone: 'ordinary',
  description: id,
});
const edge = (from: string, to: string, kind: NetworkEdge['kind'] = 'route'): NetworkEdge => ({
  id: `${from}>${to}:${kind}`,
  from,
  to,
  kind,
  label: '62%',
  weight: 1,
  description: '62%',
});

const row = ['a', 'b', 'c', 'd', 'e', 'f'];
const edges = row.slice(1).map((to, at) => edge(row[at]!, to));
const none = new Set<NetworkEdge['kind']>();

describe('fittingLayout', () => {
  it('goes right where that can be read, with more room between ranks where there is room', () => {
    const [tight, wide] = [1_100, 1_400].map((width) =>
      fittingLayout(row.map(node), edges, none, { width, height: 600 }),
    );
    expect([tight!.direction, wide!.direction]).toEqual(['right', 'right']);
    expect(wide!.width).toBeGreaterThan(tight!.width);
    expect(wide!.width).toBeLessThanOrEqual(1_400);
  });

  it('goes down where it is too narrow for that', () => {
    const layout = fittingLayout(row.map(node), edges, none, { width: 500, height: 600 });
    expect(layout.direction).toBe('down');
    expect(layout.width).toBeLessThanOrEqual(500);
  });

  it('makes room for ways on demand only when they are asked for', () => {
    const all = [...edges, edge('a', 'd', 'fallback')];
    const room = { width: 1_400, height: 600 };
    const [hidden, shown] = [none, new Set<NetworkEdge['kind']>(['fallback'])].map((kinds) =>
      fittingLayout(row.map(node), all, kinds, room),
    );
    expect(hidden!.edges).toHaveLength(all.length);
    expect(shown!.height).toBeGreaterThan(hidden!.height);
  });

  it('is empty for no parts', () => {
    expect(fittingLayout([], [], none, { width: 500, height: 500 }).nodes).toEqual([]);
  });
});
