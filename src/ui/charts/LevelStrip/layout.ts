import type { TimeAxis } from '../timeAxis.ts';
import { bandPaths, type BandPaths } from './bandPaths.ts';
import { placeMarks, type Mark, type PlacedMark } from './placeMarks.ts';

/** Shares of winters at OPEL 1–4 on one day; null or NaN where nothing is known. */
export type DayShares = ArrayLike<number | null> | null;

/** What the layout needs of a row. */
export interface StripRowData {
  readonly days: ArrayLike<DayShares>;
  /** A taller row, for the whole of which the others are parts. */
  readonly main?: boolean;
}

/** One row in place. */
export interface StripRow {
  readonly y: number;
  readonly height: number;
  readonly paths: BandPaths;
}

/** The whole strip in pixels. */
export interface StripLayout {
  readonly rows: readonly StripRow[];
  readonly marks: readonly PlacedMark[];
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
}

const LANE = 14;
const MAIN_ROW = 46;
const ROW = 26;
const GAP = 4;
const AXIS = 18;

/** Lanes of marks above (at least so many), rows of stacked shares, and room for the months below. */
export function levelStripLayout(
  rows: readonly StripRowData[],
  marks: readonly Mark[],
  axis: TimeAxis,
  fewestLanes = 0,
): StripLayout {
  const placed = placeMarks(marks, axis);
  const lanes = Math.max(fewestLanes, lanesOf(placed));
  const top = lanes * LANE + (lanes > 0 ? 2 : 0);
  let y = top;
  const laid = rows.map((row) => {
    const height = row.main ? MAIN_ROW : ROW;
    const placedRow = { y, height, paths: bandPaths(row.days, axis, y, height) };
    y += height + GAP;
    return placedRow;
  });
  const bottom = Math.max(top, y - GAP);
  return { rows: laid, marks: placed, top, bottom, height: bottom + AXIS };
}

/** How many lanes marks in place take. */
export function lanesOf(placed: readonly PlacedMark[]): number {
  return placed.reduce((most, mark) => Math.max(most, mark.lane + 1), 0);
}

/** Top of a lane of marks. */
export function laneTop(lane: number): number {
  return lane * LANE;
}
