import { tickIncrement, ticks } from 'd3-array';

/** Lowest and highest value of an axis. */
export type Domain = readonly [number, number];

/** Round values for light rules: about one for each 35 pixels of height, and only whole values where `whole` is set. */
export function valueTicks([low, high]: Domain, height: number, whole = false): number[] {
  const count = Math.max(2, Math.round(height / 35));
  return ticks(low, high, count).filter((value) => !whole || Number.isInteger(value));
}

/** The domain widened to round ends. A domain of no width is widened too, and an invalid domain becomes 0 to 1. */
export function roundDomain([low, high]: Domain): Domain {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return [0, 1];
  if (low === high) return low === 0 ? [0, 1] : roundDomain([Math.min(0, low), Math.max(0, high)]);
  const increment = tickIncrement(low, high, 8);
  const step = increment > 0 ? increment : -1 / increment;
  return [Math.floor(low / step + 1e-9) * step, Math.ceil(high / step - 1e-9) * step];
}
