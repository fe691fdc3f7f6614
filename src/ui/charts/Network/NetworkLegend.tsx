import { KindIcon } from './KindIcon.tsx';
import classes from './Network.module.css';
import { isMainWay, type NetworkEdge, type NetworkEdgeKind, type NetworkNode } from './networkTypes.ts';
import { EDGE_WORDS, NODE_WORDS } from './waysInWords.ts';

interface NetworkLegendProps {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
  readonly shownKinds: ReadonlySet<NetworkEdgeKind>;
  readonly onShow: (kind: NetworkEdgeKind, shown: boolean) => void;
}

const NODE_KINDS = ['stream', 'team', 'places', 'panel', 'market', 'leave'] as const;
const EDGE_KINDS = ['route', 'hold', 'bulk', 'fallback', 'spawn'] as const;

/** What the signs and lines mean, and a box to tick for the lines that are only drawn on demand. */
export function NetworkLegend({ nodes, edges, shownKinds, onShow }: NetworkLegendProps) {
  const kinds = NODE_KINDS.filter((kind) => nodes.some((node) => node.kind === kind));
  const ways = EDGE_KINDS.filter((kind) => edges.some((edge) => edge.kind === kind));
  return (
    <ul className={classes.legend} aria-label="Signs">
      {kinds.map((kind) => (
        <li key={kind}>
          <KindIcon kind={kind} />
          {NODE_WORDS[kind]}
        </li>
      ))}
      {ways.map((kind) => (
        <li key={kind}>
          {isMainWay(kind) ? (
            <>
              <Sample kind={kind} />
              {EDGE_WORDS[kind]}
            </>
          ) : (
            <label>
              <input
                type="checkbox"
                checked={shownKinds.has(kind)}
                onChange={(event) => onShow(kind, event.currentTarget.checked)}
              />
              <Sample kind={kind} />
              {`${EDGE_WORDS[kind]} (${edges.filter((edge) => edge.kind === kind).length})`}
            </label>
          )}
        </li>
      ))}
    </ul>
  );
}

function Sample({ kind }: { readonly kind: NetworkEdgeKind }) {
  return (
    <svg width="20" height="8" aria-hidden="true" data-kind={kind}>
      <path className={classes.way} d="M0,4H20" strokeWidth={kind === 'route' ? 3 : 1.75} />
    </svg>
  );
}
