import { ticks } from 'd3-array';
import { textWidth } from '../textWidth.ts';

/** A value with its interval; null where it does not exist. */
export interface IntervalValue {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** One bar in pixels from the left of its cell. Whiskers are null where there is no interval. */
export interface PlacedBar {
  readonly x: number;
  readonly width: number;
  readonly isNegative: boolean;
  readonly whisker: { readonly from: number; readonly to: number } | null;
}

/** All bars on one common axis around zero. */
export interface BarsLayout {
  readonly zeroX: number;
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
  /** Null where a row has no value. */
  readonly bars: readonly (PlacedBar | null)[];
}

const PADDING = 8;

/** Bars from zero with whiskers, scaled so that every end of every interval and zero are in view. */
export function intervalBarsLayout(rows: readonly IntervalValue[], width: number): BarsLayout {
  const ends = rows.flatMap((row) => [row.value, row.low, row.high]).filter(isValue);
  const low = Math.min(0, ...ends);
  const high = Math.max(0, ...ends);
  const span = high - low || 1;
  const x = (value: number) => PADDING + ((value - low) / span) * (width - 2 * PADDING);
  return {
    zeroX: x(0),
    ticks: ticks(low, high, Math.max(2, Math.floor(width / 45))).map((value) => ({ value, x: x(value) })),
    bars: rows.map((row) => (isValue(row.value) ? placeBar(row.value, row, x) : null)),
  };
}

/**
 * Each row on its own scale around a zero in the middle. For figures of different units, whose sign and width are
 * compared.
 */
export function rowBarsLayout(rows: readonly IntervalValue[], width: number): BarsLayout {
  const zeroX = width / 2;
  const bars = rows.map((row) => {
    if (!isValue(row.value)) return null;
    const ends = [row.value, row.low, row.high].filter(isValue).map(Math.abs);
    const span = Math.max(...ends) || 1;
    return placeBar(row.value, row, (value) => zeroX + (value / span) * (zeroX - PADDING));
  });
  return { zeroX, ticks: [], bars };
}

/** A tick with its text, as far as there is room. */
export interface TickText {
  readonly x: number;
  readonly text: string;
}

const TICK_GAP = 6;

/** The ticks whose texts do not touch: zero first, then the outermost, then those between. */
export function tickTexts({ ticks: all }: BarsLayout, format: (value: number) => string): TickText[] {
  const outwards = [...all].sort((a, b) => rankOf(a.value) - rankOf(b.value));
  const shown: TickText[] = [];
  for (const { value, x } of outwards) {
    const text = format(value);
    const isFree = shown.every(
      (other) => Math.abs(other.x - x) >= (textWidth(text) + textWidth(other.text)) / 2 + TICK_GAP,
    );
    if (isFree) shown.push({ x, text });
  }
  return shown.sort((a, b) => a.x - b.x);
}

/** Zero comes first, then the further the sooner. */
function rankOf(value: number): number {
  return value === 0 ? -Infinity : -Math.abs(value);
}

function placeBar(value: number, { low, high }: IntervalValue, x: (value: number) => number): PlacedBar {
  const [from, to] = value < 0 ? [x(value), x(0)] : [x(0), x(value)];
  const whisker = isValue(low) && isValue(high) ? { from: x(low), to: x(high) } : null;
  return { x: from, width: to - from, isNegative: value < 0, whisker };
}

function isValue(value: number | null): value is number {
  return value !== null && Number.isFinite(value);
}
