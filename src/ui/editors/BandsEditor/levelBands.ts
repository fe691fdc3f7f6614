import { snapped } from '../valueScale.ts';

/** The values from `from` to `to` mean this level, 1 to 4. A missing end is open. */
export interface LevelBand {
  readonly level: number;
  readonly from?: number;
  readonly to?: number;
}

/**
 * Bands that cover the line without gaps, and the band that a value on an edge belongs to. `lower`: the band that
 * begins there.
 */
export interface LevelBands {
  readonly bands: readonly LevelBand[];
  readonly closedEdge: 'lower' | 'upper';
}

/** The bands from the lowest values to the highest. */
export function orderedBands(bands: readonly LevelBand[]): readonly LevelBand[] {
  return bands.toSorted((a, b) => (a.from ?? -Infinity) - (b.from ?? -Infinity));
}

/** The values between neighbouring bands of an ordered set, one fewer than bands. */
export function edgesOf(ordered: readonly LevelBand[]): readonly number[] {
  return ordered.slice(1).map((band, at) => band.from ?? ordered[at]!.to ?? NaN);
}

/** Whether the highest values are the worst. */
export function highIsWorse(ordered: readonly LevelBand[]): boolean {
  return (ordered.at(-1)?.level ?? 0) > (ordered[0]?.level ?? 0);
}

/** The bounds of one edge: the neighbouring edges and the ends of the outer bands. */
export function edgeBounds(ordered: readonly LevelBand[], at: number): readonly [number, number] {
  const edges = edgesOf(ordered);
  const low = edges[at - 1] ?? ordered[0]?.from ?? -Infinity;
  return [low, edges[at + 1] ?? ordered.at(-1)?.to ?? Infinity];
}

/** The bands with one edge moved, at least a step from its neighbours. Both bands that meet there change. */
export function withEdge(value: LevelBands, at: number, edge: number, step: number): LevelBands {
  const ordered = orderedBands(value.bands);
  const [low, high] = edgeBounds(ordered, at);
  if (high - low <= 2 * step) return value;
  return withEdgeAt(value, at, Math.min(high - step, Math.max(low + step, snapped(edge, step))));
}

/** The bands with one edge at exactly that value, as it was typed. */
export function withEdgeAt(value: LevelBands, at: number, edge: number): LevelBands {
  const ordered = orderedBands(value.bands);
  const [below, above] = [ordered[at], ordered[at + 1]];
  if (!below || !above || edgesOf(ordered)[at] === edge) return value;
  const moved = new Map([
    [below, { ...below, to: edge }],
    [above, { ...above, from: edge }],
  ]);
  return { ...value, bands: value.bands.map((band) => moved.get(band) ?? band) };
}

/** The values of a band in words, with the edge on the right side: 'from 40 to under 60'. */
export function bandInWords(
  { from, to }: LevelBand,
  closedEdge: LevelBands['closedEdge'],
  format: (value: number) => string,
): string {
  const lower = closedEdge === 'lower';
  if (from === undefined && to === undefined) return 'every value';
  if (from === undefined) return lower ? `under ${format(to!)}` : `${format(to!)} or less`;
  if (to === undefined) return lower ? `${format(from)} or more` : `over ${format(from)}`;
  return lower ? `from ${format(from)} to under ${format(to)}` : `over ${format(from)} to ${format(to)}`;
}
