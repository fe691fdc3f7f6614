import { area, line } from 'd3-shape';
import { spreadLabels } from '../spreadLabels.ts';
import type { TimeAxis } from '../timeAxis.ts';
import { valueTicks, type Domain } from '../valueTicks.ts';
import type { FanData, Series, Trigger } from './fanDomain.ts';

/** A trigger in place: its line, or an arrow at the edge where it lies beyond the axis. */
export interface PlacedTrigger {
  readonly level: Trigger['level'];
  readonly label: string;
  /** Null if the value lies off the axis. */
  readonly lineY: number | null;
  readonly labelY: number;
}

/** A fan in pixels. */
export interface FanLayout {
  readonly outer: string;
  readonly inner: string;
  readonly median: string;
  readonly samples: readonly string[];
  /** Empty without one. */
  readonly traced: string;
  readonly compared: string;
  readonly observed: readonly { readonly x: number; readonly y: number }[];
  readonly triggers: readonly PlacedTrigger[];
  readonly ticks: readonly { readonly y: number; readonly text: string; readonly isZero: boolean }[];
}

/** The vertical place of the plot, and the range of its axis. */
export interface FanFrame {
  readonly axis: TimeAxis;
  readonly domain: Domain;
  readonly top: number;
  readonly bottom: number;
  readonly formatValue: (value: number) => string;
}

const LABEL_GAP = 12;

/** Paths with gaps where a value is missing, triggers with names that do not overlap, and round values for rules. */
export function fanLayout(data: FanData, frame: FanFrame): FanLayout {
  const y = yScale(frame);
  const { series } = data;
  return {
    outer: bandPath(series.p5, series.p95, frame.axis, y),
    inner: bandPath(series.p25, series.p75, frame.axis, y),
    median: linePath(series.p50, frame.axis, y),
    samples: (data.samples ?? []).map((sample) => linePath(sample, frame.axis, y)),
    traced: linePath(data.traced ?? [], frame.axis, y),
    compared: linePath(data.compared ?? [], frame.axis, y),
    observed: points(data.observed ?? [], frame.axis, y),
    triggers: placeTriggers(data.triggers ?? [], frame, y),
    ticks: valueTicks(frame.domain, frame.bottom - frame.top).map((value) => {
      return { y: y(value), text: frame.formatValue(value), isZero: value === 0 };
    }),
  };
}

type Scale = (value: number) => number;

function yScale({ domain: [low, high], top, bottom }: FanFrame): Scale {
  const perUnit = (bottom - top) / (high - low || 1);
  return (value) => Math.round((bottom - (value - low) * perUnit) * 100) / 100;
}

function isValue(value: number | null | undefined): value is number {
  return value !== null && value !== undefined && Number.isFinite(value);
}

function dayIndices(series: Series, axis: TimeAxis): number[] {
  return Array.from({ length: Math.min(series.length, axis.days) }, (_, day) => day);
}

function bandPath(low: Series, high: Series, axis: TimeAxis, y: Scale): string {
  const band = area<number>()
    .digits(1)
    .defined((day) => isValue(low[day]) && isValue(high[day]))
    .x((day) => axis.centre(day))
    .y0((day) => y(low[day]!))
    .y1((day) => y(high[day]!));
  return band(dayIndices(low, axis)) ?? '';
}

function linePath(series: Series, axis: TimeAxis, y: Scale): string {
  const path = line<number>()
    .digits(1)
    .defined((day) => isValue(series[day]))
    .x((day) => axis.centre(day))
    .y((day) => y(series[day]!));
  return path(dayIndices(series, axis)) ?? '';
}

function points(series: Series, axis: TimeAxis, y: Scale) {
  return dayIndices(series, axis)
    .filter((day) => isValue(series[day]))
    .map((day) => ({ x: axis.centre(day), y: y(series[day]!) }));
}

function placeTriggers(triggers: readonly Trigger[], frame: FanFrame, y: Scale): PlacedTrigger[] {
  const [low, high] = frame.domain;
  const within = (value: number) => value >= low && value <= high;
  const wanted = triggers.map(({ value }) => Math.min(frame.bottom, Math.max(frame.top, y(value))));
  const labelYs = spreadLabels(wanted, LABEL_GAP, frame.top, frame.bottom);
  return triggers.map(({ level, label, value }, index) => {
    const beyond = `${label} ${value > high ? '↑' : '↓'} ${frame.formatValue(value)}`;
    return {
      level,
      label: within(value) ? label : beyond,
      lineY: within(value) ? y(value) : null,
      labelY: labelYs[index]!,
    };
  });
}
