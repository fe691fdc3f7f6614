/** The kind of part of a box. Each kind has its own icon and word. */
export type NetworkNodeKind = 'stream' | 'team' | 'places' | 'panel' | 'market' | 'leave';

/** How busy a part is. A word, a border and a hatch show it as well as colour. */
export type NetworkTone = 'ordinary' | 'busy' | 'over';

/** A part of the network, as finished text. */
export interface NetworkNode {
  readonly id: string;
  readonly kind: NetworkNodeKind;
  readonly title: string;
  /** At most two short lines under the title. The first is next to the figure of the bar. */
  readonly lines: readonly string[];
  /** Whether room is kept for a bar, also while its length is not known. */
  readonly hasBar: boolean;
  /** Length of the bar: 1 is full, more is over. Null is not known and draws no bar. */
  readonly fill: number | null;
  /** '97%': the figure of the bar, or another figure to be seen first. */
  readonly fillText: string;
  readonly tone: NetworkTone;
  /** The word shown with the tone: 'busy', 'full'. */
  readonly toneText?: string;
  /** '20% leave': the people who leave the picture from here. */
  readonly exitText?: string;
  /** Everything about the part in words, for screen readers and for the pointer at rest. */
  readonly description: string;
}

/**
 * How one part leads to another: as a rule (`route`), with the place kept meanwhile (`hold`), by work that is only
 * counted (`bulk`), after a wait (`fallback`), or by new work (`spawn`). The first three are always drawn, the last two
 * on demand.
 */
export type NetworkEdgeKind = 'route' | 'hold' | 'bulk' | 'fallback' | 'spawn';

/** Whether a way belongs to the main flow, which decides the places of parts. */
export function isMainWay(kind: NetworkEdgeKind): boolean {
  return kind !== 'fallback' && kind !== 'spawn';
}

/** A way between two parts. Its label is short, its description a sentence. */
export interface NetworkEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: NetworkEdgeKind;
  /** '62%'. Empty where there is no label. */
  readonly label: string;
  /** Width between the thinnest (0) and the widest (1). */
  readonly weight: number;
  readonly description: string;
}
