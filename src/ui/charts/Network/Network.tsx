import { useState } from 'react';
import { ChartFrame } from '../ChartFrame.tsx';
import { NetworkLegend } from './NetworkLegend.tsx';
import type { NetworkEdge, NetworkEdgeKind, NetworkNode } from './networkTypes.ts';
import { NetworkPicture } from './NetworkPicture.tsx';
import { networkTable } from './waysInWords.ts';

/** What is drawn, and what happens when a part is opened. */
export interface NetworkProps {
  readonly title: string;
  /** What the figures in the boxes are. */
  readonly subtitle?: string;
  readonly caption?: string;
  readonly stale?: string;
  readonly headingLevel?: 2 | 3 | 4;
  readonly nodes: readonly NetworkNode[];
  /** The ends of every edge are among the nodes. */
  readonly edges: readonly NetworkEdge[];
  /** The part that is open, if any. */
  readonly selected: string | null;
  readonly onOpen: (id: string) => void;
}

/** The parts of a system and the ways between them, placed automatically. Every part is a button that opens it. */
export function Network(props: NetworkProps) {
  const { title, subtitle, caption, stale, headingLevel, nodes, edges } = props;
  const [shownKinds, setShownKinds] = useState<ReadonlySet<NetworkEdgeKind>>(NONE);
  const show = (kind: NetworkEdgeKind, shown: boolean) =>
    setShownKinds(new Set([...shownKinds].filter((one) => one !== kind).concat(shown ? [kind] : [])));
  return (
    <ChartFrame
      title={title}
      subtitle={subtitle}
      caption={caption}
      stale={stale}
      headingLevel={headingLevel}
      table={() => networkTable(title, nodes, edges)}
    >
      <NetworkLegend nodes={nodes} edges={edges} shownKinds={shownKinds} onShow={show} />
      <NetworkPicture {...props} shownKinds={shownKinds} />
    </ChartFrame>
  );
}

const NONE: ReadonlySet<NetworkEdgeKind> = new Set();
