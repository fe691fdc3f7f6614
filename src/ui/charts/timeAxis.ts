/** A place on the axis with its names; finished text. */
export interface TimeTick {
  readonly dayIndex: number;
  readonly label: string;
  readonly longLabel: string;
}

/** Days from left to right, in pixels. Day d covers [x(d), x(d + 1)). */
export interface TimeAxis {
  readonly left: number;
  readonly right: number;
  readonly days: number;
  readonly dayWidth: number;
  /** Left edge of a day. */
  x(day: number): number;
  /** Where the value of a day is drawn. */
  centre(day: number): number;
  /** The day under a pixel, kept within the axis. */
  dayAt(pixel: number): number;
}

/** The time axis of every panel. Two panels with the same left, right and days have their days in line. */
export function timeAxis(days: number, left: number, right: number): TimeAxis {
  const count = Math.max(1, days);
  const dayWidth = Math.max(0, right - left) / count;
  const x = (day: number) => left + day * dayWidth;
  const dayAt = (pixel: number) =>
    dayWidth === 0 ? 0 : Math.min(count - 1, Math.max(0, Math.floor((pixel - left) / dayWidth)));
  return { left, right, days: count, dayWidth, x, centre: (day) => x(day + 0.5), dayAt };
}
