import Maximize from 'lucide-react/dist/esm/icons/maximize.js';
import Reset from 'lucide-react/dist/esm/icons/rotate-ccw.js';
import ZoomIn from 'lucide-react/dist/esm/icons/zoom-in.js';
import ZoomOut from 'lucide-react/dist/esm/icons/zoom-out.js';
import { useMemo, useState, type KeyboardEvent } from 'react';
import { IconButton } from '../../controls/IconButton.tsx';
import { useWidth } from '../useWidth.ts';
import { fittingLayout, LEAST_READABLE } from './fittingLayout.ts';
import classes from './Network.module.css';
import { NetworkParts } from './NetworkParts.tsx';
import type { NetworkEdge, NetworkEdgeKind, NetworkNode } from './networkTypes.ts';
import { rem, UNITS_PER_REM } from './rem.ts';
import { firstScale, wholeScale, zoomed } from './zoom.ts';

interface PictureProps {
  readonly title: string;
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
  readonly selected: string | null;
  readonly onOpen: (id: string) => void;
  readonly shownKinds: ReadonlySet<NetworkEdgeKind>;
}

/** The picture in its box: placed to fit, made larger and smaller, and moved about within the box. */
export function NetworkPicture({ title, nodes, edges, selected, onOpen, shownKinds }: PictureProps) {
  const [box, pixels] = useWidth<HTMLDivElement>();
  const room = pixels / pixelsPerUnit();
  const shape = shapeOf(nodes, edges);
  const layout = useMemo(
    () => fittingLayout(nodes, edges, shownKinds, { width: room, height: roomBelow() }),
    // figures change from day to day; places follow from the shape alone
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [shape, shownKinds, room],
  );
  const [chosen, setChosen] = useState<number | null>(null);
  const scale = chosen ?? firstScale(layout, { width: room, height: roomBelow() }, LEAST_READABLE);
  const seeWhole = () => setChosen(wholeScale(layout, { width: room, height: roomBelow() }));
  const keys: Readonly<Record<string, () => void>> = {
    '+': () => setChosen(zoomed(scale, 'in')),
    '=': () => setChosen(zoomed(scale, 'in')),
    '-': () => setChosen(zoomed(scale, 'out')),
    '0': () => setChosen(null),
  };
  return (
    <div className={classes.picture}>
      <div className={classes.zoom} role="group" aria-label="Size of the picture">
        <IconButton
          label="Smaller (−)"
          icon={<ZoomOut size={16} aria-hidden="true" />}
          onPress={keys['-']!}
        />
        <IconButton label="Larger (+)" icon={<ZoomIn size={16} aria-hidden="true" />} onPress={keys['+']!} />
        <IconButton
          label="First size (0)"
          icon={<Reset size={15} aria-hidden="true" />}
          onPress={keys['0']!}
        />
        <IconButton
          label="See the whole"
          icon={<Maximize size={16} aria-hidden="true" />}
          onPress={seeWhole}
        />
      </div>
      <div
        ref={box}
        className={classes.scroll}
        role="group"
        aria-label={`${title}: parts in the order of the flow. Arrow keys go to the next part, Enter opens it.`}
        onKeyDown={(event) => pressKey(event, keys)}
      >
        {pixels > 0 && (
          <div style={{ width: rem(layout.width * scale), height: rem(layout.height * scale) }}>
            <div
              className={classes.scaled}
              style={{ width: rem(layout.width), height: rem(layout.height), transform: `scale(${scale})` }}
            >
              <NetworkParts {...{ nodes, edges, selected, onOpen, shownKinds, layout }} />
            </div>
          </div>
        )}
      </div>
    </div>
  );
}

function pressKey(event: KeyboardEvent, keys: Readonly<Record<string, () => void>>): void {
  if (event.altKey || event.ctrlKey || event.metaKey || !Object.hasOwn(keys, event.key)) return;
  event.preventDefault();
  keys[event.key]!();
}

/** Pixels to a unit of the layout: more where the page's text is set larger. */
function pixelsPerUnit(): number {
  return (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16) / UNITS_PER_REM;
}

/** The height that a picture may take, as in Network.module.css. */
function roomBelow(): number {
  return Math.max(36 * UNITS_PER_REM, (0.82 * window.innerHeight) / pixelsPerUnit());
}

/** What decides where parts stand; figures do not. */
function shapeOf(nodes: readonly NetworkNode[], edges: readonly NetworkEdge[]): string {
  const parts = nodes.map(({ id, kind, title, exitText, hasBar }) => [
    id,
    kind,
    title,
    Boolean(exitText),
    hasBar,
  ]);
  return JSON.stringify([
    parts,
    edges.map(({ id, from, to, kind, label, weight }) => [id, from, to, kind, label, weight]),
  ]);
}
