import type { Driver } from '../../scenario/schema/driver.ts';
import { power } from '../../sim/math/power.ts';
import { uniform } from '../../sim/random/uniform.ts';
import { dayOfDate, type DriverContext, type LevelWriter } from './driverLevels.ts';
import { samplerOf } from '../compile/samplers.ts';

const draw = Object.freeze({ shift: 1, height: 2, doubling: 3, halving: 4 });

/**
 * An illness wave: height × 4y / (1 + y)² with y = 2^(-distance from the peak ÷ pace). The level is the height at
 * the peak, smooth there, and doubles (before) or halves (after) at the stated pace further off.
 */
export function compileWave(wave: Extract<Driver, { kind: 'wave' }>, context: DriverContext): LevelWriter {
  const { timeline } = context;
  const peakDay = dayOfDate(timeline, wave.peakDate);
  const shift = samplerOf(wave.peakShiftDays);
  const height = samplerOf(wave.height);
  const doubling = samplerOf(wave.doublingDays);
  const halving = samplerOf(wave.halvingDays);
  return (a, b, levels) => {
    const peak = peakDay + shift.draw(uniform(a, b, draw.shift));
    const top = height.draw(uniform(a, b, draw.height));
    const rise = doubling.draw(uniform(a, b, draw.doubling));
    const fall = halving.draw(uniform(a, b, draw.halving));
    for (let day = 0; day < levels.length; day++) {
      levels[day] = waveLevel(day + 0.5 - peak, top, rise, fall);
    }
  };
}

/** The level of a wave at an instant, in days after its peak (negative before), by its height and its two paces. */
export function waveLevel(daysAfterPeak: number, height: number, doubling: number, halving: number): number {
  const y = power(2, daysAfterPeak < 0 ? daysAfterPeak / doubling : -daysAfterPeak / halving);
  return (height * 4 * y) / ((1 + y) * (1 + y));
}
