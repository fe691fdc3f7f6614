import { dayNumber } from '../calendar/dates.ts';
import type { Driver, ScenarioEvent } from '../schema/driver.ts';
import type { Effect } from '../schema/effect.ts';
import type { Action } from '../schema/escalation.ts';
import { middleOf, quantityRange } from './quantityRange.ts';
import type { ScenarioDays, Span } from './scenarioDays.ts';

/** Doublings or halvings from the peak at which a wave is at 5% of its height: 4y / (1 + y)² = 0.05, y = 2^-6.3. */
const HALVINGS_OF_WAVE = 6.3;
/** Half-lives after which 5% of a contraction is left. */
const HALVINGS_OF_CONTRACTION = 4.3;

/** The days on which a driver's own level is above 5% of its greatest. `undefined` for a driver that has no year. */
export function driverSpan(driver: Driver): Span | undefined {
  switch (driver.kind) {
    case 'wave':
      return waveSpan(driver);
    case 'contraction':
      return contractionSpan(driver);
    case 'curve':
      return curveSpan(driver);
    case 'spells':
    case 'noise':
      return undefined;
  }
}

function waveSpan(wave: Extract<Driver, { kind: 'wave' }>): Span {
  const peak = dayNumber(wave.peakDate);
  const shift = quantityRange(wave.peakShiftDays);
  const before = HALVINGS_OF_WAVE * middleOf(wave.doublingDays);
  const after = HALVINGS_OF_WAVE * middleOf(wave.halvingDays);
  return { from: Math.floor(peak + shift.low - before), to: Math.ceil(peak + shift.high + after) };
}

function contractionSpan(fall: Extract<Driver, { kind: 'contraction' }>): Span {
  const start = dayNumber(fall.startDate);
  const lasts = fall.fallDays + fall.holdDays + HALVINGS_OF_CONTRACTION * fall.recoveryHalfLifeDays;
  return { from: fall.fallDays > 0 ? start + 1 : start, to: Math.ceil(start + lasts) };
}

/** A curve is 0 outside its points, so its days begin and end where its level leaves 0 for the first and last time. */
function curveSpan({ points }: Extract<Driver, { kind: 'curve' }>): Span {
  const at = (index: number) => dayNumber(points[index].date);
  const first = points.findIndex(({ level }) => level !== 0);
  const last = points.findLastIndex(({ level }) => level !== 0);
  if (first < 0) return { from: at(0), to: at(points.length - 1) };
  return {
    from: first === 0 ? at(0) : at(first - 1) + 1,
    to: last === points.length - 1 ? at(last) : at(last + 1) - 1,
  };
}

/** The days on which an event may be under way. */
export function eventSpan({ when, durationDays }: ScenarioEvent): Span {
  const [first, last] = 'date' in when ? [when.date, when.date] : [when.from, when.to];
  return { from: dayNumber(first), to: dayNumber(last) + Math.ceil(quantityRange(durationDays).high) - 1 };
}

/** The days on which an action by dates may be triggered. `undefined` for an action that levels trigger. */
export function triggerSpan({ trigger }: Action): Span | undefined {
  if (!('from' in trigger)) return undefined;
  return { from: dayNumber(trigger.from), to: trigger.to === undefined ? Infinity : dayNumber(trigger.to) };
}

/**
 * Whether a part with these days can change a counted day. It does nothing before the first counted day, and its effect
 * starts `delayDays` later.
 */
export function canAct({ from, to }: Span, { counted }: ScenarioDays, delayDays: number): boolean {
  return to >= counted.from && Math.max(from, counted.from) + delayDays <= counted.to;
}

/** Days from the cause to the first of its effects. */
export function shortestLag(effects: readonly Effect[]): number {
  return effects.length === 0 ? 0 : Math.min(...effects.map(({ lagDays }) => Math.round(lagDays)));
}
