import type { Domain } from '../valueTicks.ts';

/** A value a day. Null or NaN where there is none. */
export type Series = ArrayLike<number | null>;

/** Pointwise quantiles over winters, one value a day. */
export interface FanSeries {
  readonly p5: Series;
  readonly p25: Series;
  readonly p50: Series;
  readonly p75: Series;
  readonly p95: Series;
}

/** The data of a fan chart. */
export interface FanData {
  readonly series: FanSeries;
  readonly samples?: readonly Series[];
  readonly observed?: Series;
  readonly triggers?: readonly Trigger[];
  /** A chosen winter, drawn over the bands. */
  readonly traced?: Series;
  /** The same winter under another policy. */
  readonly compared?: Series;
  /** Counts start at zero; other quantities may not. */
  readonly fromZero?: boolean;
}

/** The value at which a level begins. */
export interface Trigger {
  readonly level: 2 | 3 | 4;
  readonly value: number;
  /** 'OPEL 3'. */
  readonly label: string;
}

/** How far beyond the data a trigger may lie and still be drawn at its place, in heights of the data. */
const TRIGGER_REACH = 1.2;

/**
 * From the lowest to the highest of the bands, the samples and the observed values. Triggers count where they are near
 * enough not to flatten the chart. [0, 1] if there is no value at all.
 */
export function fanDomain({
  series,
  samples = [],
  observed,
  triggers = [],
  traced = [],
  compared = [],
  fromZero = true,
}: FanData): Domain {
  let low = Infinity;
  let high = -Infinity;
  for (const values of [
    series.p5,
    series.p50,
    series.p95,
    ...samples,
    ...(observed ? [observed] : []),
    traced,
    compared,
  ]) {
    for (let day = 0; day < values.length; day += 1) {
      const value = values[day];
      if (value === null || value === undefined || !Number.isFinite(value)) continue;
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
  }
  if (low > high) return [0, 1];
  if (fromZero) [low, high] = [Math.min(0, low), Math.max(0, high)];
  const reach = Math.max(high - low, Math.abs(high) * 0.2, 1e-9) * TRIGGER_REACH;
  const near = triggers
    .map((trigger) => trigger.value)
    .filter((at) => at >= low - reach && at <= high + reach);
  return [Math.min(low, ...near), Math.max(high, ...near)];
}
