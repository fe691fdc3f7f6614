import type { DayWindow } from '../../ui/charts/dayWindow.ts';
import type { Mark } from '../../ui/charts/LevelStrip/placeMarks.ts';

/** The values of the days shown; the same array where all are. */
export function sliceDays<T>(values: readonly T[], { from, to }: DayWindow): readonly T[] {
  return from === 0 && to >= values.length ? values : values.slice(from, to);
}

/** Marks counted from the first day shown. Marks outside stay, off the axis, and the chart leaves them out. */
export function shiftMarks(marks: readonly Mark[], { from }: DayWindow): readonly Mark[] {
  return from === 0 ? marks : marks.map((mark) => ({ ...mark, from: mark.from - from, to: mark.to - from }));
}

/** The names of what the calendar has on a day. */
export function marksOn(marks: readonly Mark[], day: number): string[] {
  return marks.filter(({ from, to }) => from <= day && day <= to).map(({ label }) => label);
}
