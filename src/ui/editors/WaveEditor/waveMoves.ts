import { snapped, stepped } from '../valueScale.ts';

/** A wave at its middle values. The days of the peak are counted from the start of the axis. */
export interface WaveValue {
  readonly peakDay: number;
  readonly height: number;
  readonly doublingDays: number;
  readonly halvingDays: number;
}

/** The paces of a wave, before and after its peak. */
export type Pace = 'doublingDays' | 'halvingDays';

/** The limits of a wave's numbers. */
export interface WaveRules {
  /** The earliest and the latest day of the peak. */
  readonly firstDay: number;
  readonly lastDay: number;
  /** The grid of the height. */
  readonly step: number;
  readonly highest?: number;
}

/** The paces are whole and half days, none shorter than half a day. */
const PACE_STEP = 0.5;
const LONGEST_PACE = 365;

/**
 * Doubling times between the peak and the day at which the wave has half its height. The level is 4y / (1 + y)² of the
 * peak, which is a half at y = 3 − 2√2.
 */
export const HALF_HEIGHT_PACES = -Math.log2(3 - 2 * Math.SQRT2);

/** The day at which the wave has half its height, before (doubling) or after the peak (halving). */
export function halfHeightDay(wave: WaveValue, pace: Pace): number {
  return wave.peakDay + sideOf(pace) * HALF_HEIGHT_PACES * wave[pace];
}

/** The wave with its peak moved by days and raised. */
export function withPeakMoved(wave: WaveValue, days: number, height: number, rules: WaveRules): WaveValue {
  const peakDay = Math.min(rules.lastDay, Math.max(rules.firstDay, Math.round(wave.peakDay + days)));
  const next = height === wave.height ? height : snapped(height, rules.step, 0, rules.highest);
  return peakDay === wave.peakDay && next === wave.height ? wave : { ...wave, peakDay, height: next };
}

/** The wave with one side stretched so that it has half its height at that many days further to the right. */
export function withPaceDragged(wave: WaveValue, pace: Pace, days: number): WaveValue {
  const wanted = wave[pace] + (sideOf(pace) * days) / HALF_HEIGHT_PACES;
  return withPace(wave, pace, snapped(wanted, PACE_STEP, PACE_STEP, LONGEST_PACE));
}

/** The wave with one pace longer or shorter by steps of half a day. To the right is longer only after the peak. */
export function withPaceStepped(wave: WaveValue, pace: Pace, steps: number): WaveValue {
  return withPace(wave, pace, stepped(wave[pace], sideOf(pace) * steps, PACE_STEP, PACE_STEP, LONGEST_PACE));
}

function withPace(wave: WaveValue, pace: Pace, days: number): WaveValue {
  return days === wave[pace] ? wave : { ...wave, [pace]: days };
}

function sideOf(pace: Pace): 1 | -1 {
  return pace === 'doublingDays' ? -1 : 1;
}
