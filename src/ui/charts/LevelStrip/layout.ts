import type { TimeAxis } from '../timeAxis.ts';
import { bandPaths, type BandPaths } from './bandPaths.ts';
import { levelPaths, levelLine, type DayLevels } from './levelPaths.ts';
import { placeMarks, type Mark, type PlacedMark } from './placeMarks.ts';

/** Shares of winters at OPEL 1–4 on one day. Null or NaN where nothing is known. */
export type DayShares = ArrayLike<number | null> | null;

/** The part of a row that the layout needs: shares of winters by day, or the levels of one winter. */
export interface StripRowData {
  readonly days: ArrayLike<DayShares> | DayLevels;
  /** The levels of the winter that the row's own is compared with. */
  readonly compared?: DayLevels;
  /** A taller row, for the whole that the other rows are parts of. */
  readonly main?: boolean;
}

/** One row in place. */
export interface StripRow {
  readonly y: number;
  readonly height: number;
  readonly paths: BandPaths;
  /** Outline of the winter compared; empty without one. */
  readonly compared: string;
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

/** Places lanes of marks above (at least so many), rows of stacked shares, and room for the months below. */
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
    const paths = isOfOneWinter(row.days)
      ? levelPaths(row.days, axis, y, height)
      : bandPaths(row.days, axis, y, height);
    const compared = row.compared === undefined ? '' : levelLine(row.compared, axis, y, height);
    const placedRow = { y, height, paths, compared };
    y += height + GAP;
    return placedRow;
  });
  const bottom = Math.max(top, y - GAP);
  return { rows: laid, marks: placed, top, bottom, height: bottom + AXIS };
}

/** How many lanes the placed marks take. */
export function lanesOf(placed: readonly PlacedMark[]): number {
  return placed.reduce((most, mark) => Math.max(most, mark.lane + 1), 0);
}

function isOfOneWinter(days: StripRowData['days']): days is DayLevels {
  return days instanceof Uint8Array;
}

/** Top of a lane of marks. */
export function laneTop(lane: number): number {
  return lane * LANE;
}
