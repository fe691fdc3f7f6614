import type { Probe, WinterData } from '../../experiment/record/probe.ts';

/** A figure that is read from each winter. */
export interface Figure {
  /** Unique in a probe. */
  readonly name: string;
  readonly read: (winter: WinterData) => number;
}

/** Figures as a probe. */
export function probeOf(figures: readonly Figure[]): Probe {
  return {
    names: figures.map(({ name }) => name),
    read: (winter) => figures.map(({ read }) => read(winter)),
  };
}
