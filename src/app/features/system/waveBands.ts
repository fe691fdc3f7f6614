import { waveLevel } from '../../../model/drivers/wave.ts';
import { dayNumber } from '../../../scenario/calendar/dates.ts';
import type { Driver } from '../../../scenario/schema/driver.ts';
import type { Quantity } from '../../../scenario/schema/primitives.ts';
import { quantile } from '../../../sim/distributions/registry.ts';

type Wave = Extract<Driver, { kind: 'wave' }>;

/** Days of a picture, counted from its first date 'YYYY-MM-DD'. */
export interface WaveWindow {
  readonly startDate: string;
  readonly days: number;
}

/** A wave by day over a window: at its middle values, and quantiles over possible waves. */
export interface WaveBandsByDay {
  readonly central: readonly number[];
  readonly p5: readonly number[];
  readonly p50: readonly number[];
  readonly p95: readonly number[];
}

/** A wave whose four uncertain numbers are settled, by the probability below which each of them lies. */
type Settled = readonly [shift: number, height: number, doubling: number, halving: number];

const DRAWS = 200;
const MIDDLE: Settled = [0.5, 0.5, 0.5, 0.5];
/** Steps of an additive recurrence in four dimensions: powers of 1 / g, where g⁵ = g + 1 (Roberts 2018). */
const STEPS = [1, 2, 3, 4].map((power) => (1 / 1.1673039782614187) ** power);

/**
 * The band of waves that a driver's distributions make possible. It is the model's own curve, drawn for 200 evenly
 * spread combinations of its four numbers. The combinations are the same every time, so that a picture never flickers.
 */
export function waveBands(wave: Wave, window: WaveWindow): WaveBandsByDay {
  const curves = Array.from({ length: DRAWS }, (_, draw) => waveCurve(wave, window, spread(draw)));
  const sorted = Array.from({ length: window.days }, (_, day) =>
    Float64Array.from(curves, (curve) => curve[day]!).sort(),
  );
  const at = (probability: number) => sorted.map((values) => quantileOf(values, probability));
  return { central: [...waveCurve(wave, window, MIDDLE)], p5: at(0.05), p50: at(0.5), p95: at(0.95) };
}

/** The median of a number that may be uncertain. Editors move this value. */
export function middleOf(quantity: Quantity): number {
  return valueAt(quantity, 0.5);
}

/** The values between which an uncertain number lies 9 times in 10. Null where it is certain. */
export function rangeOf(quantity: Quantity): readonly [number, number] | null {
  const [low, high] = [valueAt(quantity, 0.05), valueAt(quantity, 0.95)];
  return low < high ? [low, high] : null;
}

/** One possible wave by day, each taken at its middle as the model does. */
function waveCurve(wave: Wave, { startDate, days }: WaveWindow, settled: Settled): Float64Array {
  const [shift, height, doubling, halving] = settled;
  const peak = dayNumber(wave.peakDate) - dayNumber(startDate) + valueAt(wave.peakShiftDays, shift);
  const top = valueAt(wave.height, height) * wave.scale;
  const rise = valueAt(wave.doublingDays, doubling);
  const fall = valueAt(wave.halvingDays, halving);
  return Float64Array.from({ length: days }, (_, day) => waveLevel(day + 0.5 - peak, top, rise, fall));
}

function valueAt(quantity: Quantity, probability: number): number {
  return typeof quantity === 'number' ? quantity : quantile(quantity, probability);
}

function spread(draw: number): Settled {
  return STEPS.map((step) => (0.5 + (draw + 1) * step) % 1) as unknown as Settled;
}

function quantileOf(sorted: Float64Array, probability: number): number {
  const place = probability * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below]!;
  return low + ((sorted[below + 1] ?? low) - low) * (place - below);
}
