import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { NetworkLayout } from './layout.ts';
import { alongFlow, neighbour } from './neighbour.ts';
import classes from './Network.module.css';
import type { NetworkEdge, NetworkEdgeKind, NetworkNode } from './networkTypes.ts';
import { NodeBox } from './NodeBox.tsx';
import { waysInWords } from './waysInWords.ts';
import { WayLabels, WayLines } from './Ways.tsx';

interface NetworkPartsProps {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
  readonly layout: NetworkLayout;
  readonly shownKinds: ReadonlySet<NetworkEdgeKind>;
  readonly selected: string | null;
  readonly onOpen: (id: string) => void;
}

/** Lines, boxes and labels. Boxes are one stop of the tab key; arrow keys go from box to box. */
export function NetworkParts({ nodes, edges, layout, shownKinds, selected, onOpen }: NetworkPartsProps) {
  const [inView, setInView] = useState<string | null>(null);
  const [reached, setReached] = useState<string | null>(null);
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const inOrder = useMemo(() => alongFlow(layout.nodes, layout.direction), [layout]);
  const byId = useMemo(() => new Map(nodes.map((node) => [node.id, node])), [nodes]);
  const names = useMemo(() => namesOf(nodes, edges), [nodes, edges]);
  // the open part shows its ways as long as no other is looked at; only then does the rest stand back
  const shown = [inView, selected].find((id) => id !== null && byId.has(id)) ?? null;
  const stop = [reached, selected].find((id) => id !== null && byId.has(id)) ?? inOrder[0]?.id;
  const near = useMemo(() => joinedWith(shown, edges), [shown, edges]);
  const press = (id: string) => (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = neighbour(event.key, id, inOrder);
    if (next === undefined) return;
    event.preventDefault();
    if (next !== null) buttons.current.get(next)?.focus();
  };
  const view = (id: string) => (isInView: boolean, byKeyboard: boolean) => {
    if (isInView) setInView(id);
    else setInView((now) => (now === id ? null : now));
    if (isInView && byKeyboard) setReached(id);
  };
  const ways = { layout, edges, shownKinds, inView: shown, fades: inView !== null };
  return (
    <>
      <WayLines {...ways} />
      <ul className={classes.parts}>
        {inOrder.map((place) => {
          const { id } = place;
          const node = byId.get(id);
          return (
            node && (
              <NodeBox
                key={id}
                node={node}
                place={place}
                name={names.get(id)!}
                selected={id === selected}
                faded={inView !== null && !near.has(id)}
                tabStop={id === stop}
                onOpen={() => onOpen(id)}
                onKey={press(id)}
                onView={view(id)}
                hold={(button) => {
                  if (button) buttons.current.set(id, button);
                  else buttons.current.delete(id);
                }}
              />
            )
          );
        })}
      </ul>
      <WayLabels {...ways} />
    </>
  );
}

function namesOf(nodes: readonly NetworkNode[], edges: readonly NetworkEdge[]): Map<string, string> {
  const titles = new Map(nodes.map(({ id, title }) => [id, title]));
  return new Map(
    nodes.map(({ id, description }) => [id, `${description} ${waysInWords(id, edges, titles)}`.trim()]),
  );
}

function joinedWith(id: string | null, edges: readonly NetworkEdge[]): Set<string | null> {
  const near = new Set([id]);
  for (const { from, to } of edges) {
    if (from === id) near.add(to);
    if (to === id) near.add(from);
  }
  return near;
}
