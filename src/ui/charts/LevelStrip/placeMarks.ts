import { textWidth } from '../textWidth.ts';
import type { TimeAxis } from '../timeAxis.ts';

/** A named span on the calendar: days `from` to `to`, both included. */
export interface Mark {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly kind: 'holiday' | 'event';
}

/** A mark in its lane (0 is the highest). The text may extend beyond the bar. */
export interface PlacedMark {
  readonly label: string;
  readonly kind: Mark['kind'];
  readonly lane: number;
  readonly x: number;
  readonly width: number;
  readonly textX: number;
}

const PADDING = 3;
const GAP = 6;

/** Each mark in the first lane in which neither its bar nor its name touches another. Marks off the axis are left out. */
export function placeMarks(marks: readonly Mark[], axis: TimeAxis): PlacedMark[] {
  const laneEnds: number[] = [];
  return marks
    .filter((mark) => mark.to >= 0 && mark.from < axis.days)
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .map((mark) => {
      const x = axis.x(Math.max(0, mark.from));
      const width = Math.max(2, axis.x(Math.min(axis.days, mark.to + 1)) - x);
      const nameWidth = textWidth(mark.label) + PADDING;
      const textX = Math.max(axis.left, Math.min(x + PADDING, axis.right - nameWidth));
      const [begin, end] = [Math.min(x, textX), Math.max(x + width, textX + nameWidth)];
      const free = laneEnds.findIndex((taken) => taken + GAP <= begin);
      const lane = free < 0 ? laneEnds.length : free;
      laneEnds[lane] = end;
      return { label: mark.label, kind: mark.kind, lane, x, width, textX };
    });
}
