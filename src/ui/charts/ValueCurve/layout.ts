import { roundDomain, valueTicks, type Domain } from '../valueTicks.ts';

/** The figure at a value with its interval (null where there is none). */
export interface CurvePoint {
  readonly x: number;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  /** Whether it is drawn full. Others are hollow. */
  readonly isFull: boolean;
}

/** The chart's room in pixels. */
export interface CurveRoom {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A curve with its band, dots, marks and ticks in their places. */
export interface CurveLayout {
  readonly dots: readonly {
    readonly x: number;
    readonly y: number;
    readonly whisker: { readonly from: number; readonly to: number } | null;
    readonly isFull: boolean;
  }[];
  readonly line: string;
  readonly marks: readonly { readonly value: number; readonly x: number }[];
  readonly xTicks: readonly { readonly value: number; readonly x: number }[];
  readonly yTicks: readonly { readonly value: number; readonly y: number }[];
}

/** Pixels at the sides, so that the outermost dots stand clear of the axis. */
const CLEAR = 8;

/** Places a curve: values to the right, figures upwards from zero. Marks are at values of their own. */
export function curveLayout(
  points: readonly CurvePoint[],
  marks: readonly number[],
  { left, right, top, bottom }: CurveRoom,
): CurveLayout {
  const values = [...points.map(({ x }) => x), ...marks];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const figures = roundDomain([
    Math.min(0, ...points.map(({ value, low: end }) => end ?? value)),
    Math.max(0, ...points.map(({ value, high: end }) => end ?? value)),
  ]);
  const x = (value: number) =>
    high > low ? scaled(value, [low, high], left + CLEAR, right - CLEAR) : (left + right) / 2;
  const y = (value: number) => scaled(value, figures, bottom, top);
  const dots = points.map((point) => ({
    x: x(point.x),
    y: y(point.value),
    whisker: point.low === null || point.high === null ? null : { from: y(point.low), to: y(point.high) },
    isFull: point.isFull,
  }));
  const path = dots.map((dot) => `${dot.x.toFixed(1)} ${dot.y.toFixed(1)}`).join('L');
  return {
    dots,
    line: dots.length < 2 ? '' : `M${path}`,
    marks: marks.map((value) => ({ value, x: x(value) })),
    xTicks: (points.length === 0 ? [] : valueTicks([low, high], ((right - left) / 60) * 35)).map((value) => ({
      value,
      x: x(value),
    })),
    yTicks: valueTicks(figures, bottom - top).map((value) => ({ value, y: y(value) })),
  };
}

function scaled(value: number, [low, high]: Domain, from: number, to: number): number {
  return from + ((value - low) / (high - low)) * (to - from);
}
