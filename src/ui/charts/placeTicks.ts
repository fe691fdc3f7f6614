import { textWidth } from './textWidth.ts';
import type { TimeAxis, TimeTick } from './timeAxis.ts';

/** A tick with as much text as there is room for. The text is empty where there is no room. */
export interface PlacedTick {
  readonly x: number;
  readonly text: string;
}

const GAP = 8;

/**
 * Long names if all fit between their neighbours. Otherwise short names, and of those only the ones that do not touch.
 */
export function placeTicks(axis: TimeAxis, ticks: readonly TimeTick[]): PlacedTick[] {
  const shown = ticks.filter((tick) => tick.dayIndex >= 0 && tick.dayIndex < axis.days);
  const room = (index: number) => endOf(axis, shown, index) - axis.x(shown[index]!.dayIndex);
  const long = shown.every((tick, index) => textWidth(tick.longLabel) + GAP <= room(index));
  let taken = -Infinity;
  return shown.map((tick) => {
    const x = axis.x(tick.dayIndex);
    const text = long ? tick.longLabel : tick.label;
    const fits = x >= taken && x + textWidth(text) <= axis.right + GAP;
    if (fits) taken = x + textWidth(text) + GAP;
    return { x, text: fits ? text : '' };
  });
}

function endOf(axis: TimeAxis, ticks: readonly TimeTick[], index: number): number {
  const next = ticks[index + 1];
  return next ? axis.x(next.dayIndex) : axis.right;
}
