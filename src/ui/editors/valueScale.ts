import { roundDomain, valueTicks, type Domain } from '../charts/valueTicks.ts';

/** Values from bottom to top, in pixels. */
export interface ValueScale {
  readonly domain: Domain;
  readonly top: number;
  readonly bottom: number;
  /** Value of one pixel. */
  readonly perPixel: number;
  y(value: number): number;
  value(y: number): number;
}

/** The scale of a domain between two heights. */
export function valueScale(domain: Domain, top: number, bottom: number): ValueScale {
  const [low, high] = domain;
  const perPixel = (high - low || 1) / Math.max(1, bottom - top);
  const y = (value: number) => Math.round((bottom - (value - low) / perPixel) * 100) / 100;
  return { domain, top, bottom, perPixel, y, value: (at) => low + (bottom - at) * perPixel };
}

/** Rules and their texts for `ValueAxis`. */
export function scaleTicks(scale: ValueScale, format: (value: number) => string) {
  return valueTicks(scale.domain, scale.bottom - scale.top).map((value) => {
    return { y: scale.y(value), text: format(value), isZero: value === 0 };
  });
}

/** From the lowest to the highest of the values and zero, with room above to pull a value higher, at round ends. */
export function roomyDomain(values: readonly number[]): Domain {
  const known = values.filter(Number.isFinite);
  const low = Math.min(0, ...known);
  const high = Math.max(0, ...known);
  const room = (high - low || 1) * ROOM;
  const [from, to] = roundDomain([low < 0 ? low - room : 0, high > 0 || low === 0 ? high + room : 0]);
  return [from + 0, to + 0]; // no negative zero
}

const ROOM = 0.2;

/** The nearest multiple of a step, without the binary tail of decimal fractions, kept within bounds. */
export function snapped(value: number, step: number, minimum = -Infinity, maximum = Infinity): number {
  const onStep = Number((Math.round(value / step) * step).toPrecision(12));
  return Math.min(maximum, Math.max(minimum, onStep)) || 0;
}

/** One step or ten further, on the grid of steps. */
export function stepped(
  value: number,
  steps: number,
  step: number,
  minimum = -Infinity,
  maximum = Infinity,
): number {
  return snapped(value + steps * step, step, minimum, maximum);
}
