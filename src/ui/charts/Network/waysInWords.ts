import type { TableData } from '../DataTable.tsx';
import type { NetworkEdge, NetworkEdgeKind, NetworkNode, NetworkNodeKind } from './networkTypes.ts';

/** The word for each kind of part. */
export const NODE_WORDS: Readonly<Record<NetworkNodeKind, string>> = {
  stream: 'source of demand',
  team: 'team',
  places: 'places',
  panel: 'panel',
  market: 'market',
  leave: 'way out',
};

/** The word for each kind of way. */
export const EDGE_WORDS: Readonly<Record<NetworkEdgeKind, string>> = {
  route: 'route',
  hold: 'place kept',
  bulk: 'counted work',
  fallback: 'after a wait',
  spawn: 'new work',
};

/**
 * Where a part leads: 'Goes on to Locality team (up to 80%). Goes on to Homecare (after 7 days).' Empty where it leads
 * nowhere.
 */
export function waysInWords(
  id: string,
  edges: readonly NetworkEdge[],
  titles: ReadonlyMap<string, string>,
): string {
  const own = edges.filter(({ from }) => from === id);
  return own.map((edge) => `Goes on to ${wayInWords(edge, titles)}.`).join(' ');
}

function wayInWords({ to, kind, description }: NetworkEdge, titles: ReadonlyMap<string, string>): string {
  const word = kind === 'route' || kind === 'hold' ? '' : `${EDGE_WORDS[kind]}: `;
  return `${titles.get(to)!} (${word}${description})`;
}

/** The table behind the picture: a row for each part. */
export function networkTable(
  caption: string,
  nodes: readonly NetworkNode[],
  edges: readonly NetworkEdge[],
): TableData {
  const titles = new Map(nodes.map(({ id, title }) => [id, title]));
  return {
    caption,
    columns: [
      { label: 'Part' },
      { label: 'Kind' },
      { label: 'Load' },
      { label: 'Figures' },
      { label: 'Goes on to' },
    ],
    rows: nodes.map((node) => {
      const figures = [
        ...(node.kind === 'stream' ? [node.fillText] : []),
        ...node.lines,
        node.exitText ?? '',
      ];
      const onward = edges
        .filter(({ from }) => from === node.id)
        .map(
          ({ to, label, kind }) =>
            `${titles.get(to)!}${label ? `, ${label}` : ''}${kind === 'hold' ? ', place kept' : ''}`,
        );
      return [
        node.title,
        NODE_WORDS[node.kind],
        node.kind === 'stream' ? '' : [node.fillText, node.toneText ?? ''].join(' ').trim(),
        figures.filter((text) => text !== '').join(' · '),
        onward.join('; '),
      ];
    }),
  };
}
