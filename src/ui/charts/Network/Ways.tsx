import type { NetworkLayout } from './layout.ts';
import classes from './Network.module.css';
import { isMainWay, type NetworkEdge, type NetworkEdgeKind } from './networkTypes.ts';
import { rem } from './rem.ts';

interface WaysProps {
  readonly layout: NetworkLayout;
  readonly edges: readonly NetworkEdge[];
  readonly shownKinds: ReadonlySet<NetworkEdgeKind>;
  /** The part in view. Its ways are shown clearly, also those that are otherwise hidden. */
  readonly inView: string | null;
  /** Whether the other ways fade meanwhile. */
  readonly fades: boolean;
}

const THINNEST = 1.25;
const WIDEST = 7;
const ARROW = 'M0,0L-8,-4L-8,4Z';

/** The lines between parts. Their meaning is in the parts' names and in the table. */
export function WayLines(props: WaysProps) {
  const { width, height } = props.layout;
  return (
    <svg
      className={classes.ways}
      style={{ width: rem(width), height: rem(height) }}
      viewBox={viewBox(props.layout)}
      aria-hidden="true"
    >
      {drawnWays(props).map(({ edge, place, state }) => (
        <g key={edge.id} data-kind={edge.kind} data-state={state}>
          <path className={classes.way} d={place.path} strokeWidth={widthOf(edge)} />
          <path
            className={classes.arrow}
            d={ARROW}
            transform={`translate(${place.tip.x} ${place.tip.y}) rotate(${place.tip.angle}) scale(${arrowScale(edge)})`}
          />
        </g>
      ))}
    </svg>
  );
}

/** The labels of the lines, above the boxes. */
export function WayLabels(props: WaysProps) {
  const { width, height } = props.layout;
  return (
    <svg
      className={classes.labels}
      style={{ width: rem(width), height: rem(height) }}
      viewBox={viewBox(props.layout)}
      aria-hidden="true"
    >
      {drawnWays(props)
        .filter(({ edge, state }) => edge.label !== '' && state !== 'faded')
        .map(({ edge, place, state }) => (
          <text
            key={edge.id}
            data-kind={edge.kind}
            data-state={state}
            x={place.label.x}
            y={place.label.y + 4}
            textAnchor="middle"
          >
            {edge.label}
          </text>
        ))}
    </svg>
  );
}

function drawnWays({ layout, edges, shownKinds, inView, fades }: WaysProps) {
  const places = new Map(layout.edges.map((place) => [place.id, place]));
  const stateOf = ({ from, to, kind }: NetworkEdge) => {
    if (from === inView || to === inView) return 'forward' as const;
    if (!isMainWay(kind) && !shownKinds.has(kind)) return null;
    return fades ? ('faded' as const) : ('plain' as const);
  };
  const drawn = edges.flatMap((edge) => {
    const [state, place] = [stateOf(edge), places.get(edge.id)];
    return state && place ? [{ edge, place, state }] : [];
  });
  // what comes forward is drawn last
  return drawn.toSorted((a, b) => Number(a.state === 'forward') - Number(b.state === 'forward'));
}

function viewBox({ width, height }: NetworkLayout): string {
  return `0 0 ${width} ${height}`;
}

function widthOf({ kind, weight }: NetworkEdge): number {
  return isMainWay(kind) ? THINNEST + weight * (WIDEST - THINNEST) : THINNEST;
}

function arrowScale(edge: NetworkEdge): number {
  return 0.85 + widthOf(edge) / 8;
}
