/** What a box stands for; each kind has its own icon and word. */
export type NetworkNodeKind = 'stream' | 'team' | 'places' | 'panel' | 'market' | 'leave';

/** How hard a part is pressed; it is shown by a word, a border and a hatch as well as by colour. */
export type NetworkTone = 'ordinary' | 'busy' | 'over';

/** A part of the network, as finished text. */
export interface NetworkNode {
  readonly id: string;
  readonly kind: NetworkNodeKind;
  readonly title: string;
  /** At most two short lines under the title; the first stands beside the figure of the bar. */
  readonly lines: readonly string[];
  /** Whether room is kept for a bar, also while its length is not known. */
  readonly hasBar: boolean;
  /** Length of the bar: 1 is full, more is over; null is not known and draws none. */
  readonly fill: number | null;
  /** '97%': the figure of the bar, or another figure to be seen first. */
  readonly fillText: string;
  readonly tone: NetworkTone;
  /** The word that stands with the tone: 'busy', 'full'. */
  readonly toneText?: string;
  /** '20% leave': who goes out of the picture from here. */
  readonly exitText?: string;
  /** All of it in words, for screen readers and for the pointer at rest. */
  readonly description: string;
}

/**
 * How one part leads to another: as a rule, the place being kept meanwhile, by work that is only counted, after a wait,
 * or by new work that arises. The first three are always drawn; the last two on demand.
 */
export type NetworkEdgeKind = 'route' | 'hold' | 'bulk' | 'fallback' | 'spawn';

/** Whether a way belongs to the main flow, which decides where parts stand. */
export function isMainWay(kind: NetworkEdgeKind): boolean {
  return kind !== 'fallback' && kind !== 'spawn';
}

/** A way between two parts; its label is short, its description a sentence. */
export interface NetworkEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: NetworkEdgeKind;
  /** '62%'; empty where there is nothing to say. */
  readonly label: string;
  /** Width between the thinnest (0) and the widest (1). */
  readonly weight: number;
  readonly description: string;
}
