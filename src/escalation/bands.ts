import type { Band, BandSet } from '../scenario/schema/indicator.ts';

/** A compiled band set: its bands from the lowest values to the highest, and which way is worse. */
export interface Bands {
  readonly ordered: readonly Band[];
  /** Edges between neighbouring bands, one fewer than bands. */
  readonly edges: Float64Array;
  readonly levels: Uint8Array;
  readonly edgeBelongsAbove: boolean;
  readonly highIsWorse: boolean;
  readonly worst: number;
  readonly points: readonly number[];
}

/** Orders the running bands of a set. They cover the line without gaps (checked before anything runs). */
export function compileBands(set: BandSet): Bands {
  const ordered = [...set.running].sort((a, b) => (a.from ?? -Infinity) - (b.from ?? -Infinity));
  const levels = Uint8Array.from(ordered, (band) => band.level);
  return {
    ordered,
    edges: Float64Array.from(ordered.slice(1), (band) => band.from ?? -Infinity),
    levels,
    edgeBelongsAbove: set.closedEdge === 'lower',
    highIsWorse: levels[levels.length - 1] > levels[0],
    worst: Math.max(...levels),
    points: set.points ?? [0, 1, 2, 3],
  };
}

/** The level of a value. Beyond the outer bands, the outer level. */
export function levelOf(bands: Bands, value: number): number {
  let at = 0;
  while (at < bands.edges.length && isAbove(bands, value, bands.edges[at])) at++;
  return bands.levels[at];
}

function isAbove(bands: Bands, value: number, edge: number): boolean {
  return bands.edgeBelongsAbove ? value >= edge : value > edge;
}

/**
 * Whether a value is better than a level by a margin. It must be better than the entry edge of the level, improved by
 * this share of the edge. (10% of 40 is 4, so below 36 where high is worse.)
 */
export function isBeyondExit(bands: Bands, level: number, value: number, margin: number): boolean {
  const edge = entryEdge(bands, level);
  const room = margin * Math.abs(edge);
  return bands.highIsWorse ? value < edge - room : value > edge + room;
}

/** The edge between this level and the next better level. Infinite where there is none. */
export function entryEdge(bands: Bands, level: number): number {
  const at = bands.levels.indexOf(level);
  if (at < 0) return bands.highIsWorse ? Infinity : -Infinity;
  const edge = bands.highIsWorse ? bands.edges[at - 1] : bands.edges[at];
  return edge ?? (bands.highIsWorse ? -Infinity : Infinity);
}
