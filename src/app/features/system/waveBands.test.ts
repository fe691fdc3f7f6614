import { describe, expect, it } from 'vitest';
import { compileTimeline } from '../../../model/compile/timeline.ts';
import { compileDriver } from '../../../model/drivers/driverLevels.ts';
import { calendar } from '../../../scenario/schema/calendar.ts';
import { wave as waveSchema } from '../../../scenario/schema/driver.ts';
import { middleOf, rangeOf, waveBands } from './waveBands.ts';

const window = { startDate: '2025-10-01', days: 182 };
const timeline = compileTimeline(
  calendar.parse({ startDate: window.startDate, days: window.days, warmUpDays: 30, runOutDays: 0 }),
);
const certain = {
  kind: 'wave' as const,
  id: 'flu',
  peakDate: '2025-12-20',
  height: 1.2,
  doublingDays: 10,
  halvingDays: 16,
  scale: 1.5,
};
const uncertain = waveSchema.parse({
  ...certain,
  peakShiftDays: { kind: 'triangular', low: -7, mode: 0, high: 7 },
  height: { kind: 'pert', low: 0.7, mode: 1, high: 1.4 },
  doublingDays: { kind: 'uniform', low: 9, high: 11 },
  halvingDays: { kind: 'uniform', low: 14, high: 18 },
});

/** Gives the winter's days of one replication after another, as the model writes them. */
function modelWaves(wave: ReturnType<typeof waveSchema.parse>): (replication: number) => Float64Array {
  const driver = compileDriver(wave, { timeline });
  const levels = new Float64Array(timeline.days);
  return (replication) => {
    driver.write(replication, 7, levels);
    return levels.subarray(timeline.windowStart);
  };
}

describe('waveBands', () => {
  it('is the curve of the model where every number is certain', () => {
    const wave = waveSchema.parse(certain);
    const { central, p5, p50, p95 } = waveBands(wave, window);
    const levels = modelWaves(wave)(1);
    central.forEach((value, day) => expect(value).toBeCloseTo(levels[day]!, 12));
    expect([p5, p50, p95]).toEqual([central, central, central]);
    expect(Math.max(...central)).toBeCloseTo(1.2 * 1.5, 2);
  });

  it('holds 9 in 10 of the model’s own winters, day by day', () => {
    const { p5, p50, p95 } = waveBands(uncertain, window);
    const winters = 4000;
    const levelsOf = modelWaves(uncertain);
    const inside = new Float64Array(window.days);
    const below = new Float64Array(window.days);
    for (let replication = 1; replication <= winters; replication += 1) {
      levelsOf(replication).forEach((level, day) => {
        inside[day] = inside[day]! + Number(level >= p5[day]! && level <= p95[day]!) / winters;
        below[day] = below[day]! + Number(level <= p50[day]!) / winters;
      });
    }
    // 200 evenly spread draws: a quantile of them is off by at most a few of 200; 4 standard errors of 4,000 winters are 0.02.
    for (let day = 0; day < window.days; day += 1) {
      expect(Math.abs(inside[day]! - 0.9)).toBeLessThan(0.04);
      expect(Math.abs(below[day]! - 0.5)).toBeLessThan(0.05);
    }
  });

  it('is the same every time, and its central wave stands at the medians', () => {
    expect(waveBands(uncertain, window)).toEqual(waveBands(uncertain, window));
    const height = middleOf(uncertain.height);
    const middle = waveSchema.parse({ ...certain, height, doublingDays: 10, halvingDays: 16 });
    const levels = modelWaves(middle)(1);
    waveBands(uncertain, window).central.forEach((value, day) => expect(value).toBeCloseTo(levels[day]!, 9));
  });
});

describe('rangeOf', () => {
  it('is where an uncertain number lies 9 times in 10', () => {
    expect(rangeOf({ kind: 'uniform', low: 0, high: 100 })).toEqual([5, 95]);
    expect(rangeOf(3)).toBeNull();
    expect(middleOf({ kind: 'uniform', low: 0, high: 100 })).toBe(50);
  });
});
