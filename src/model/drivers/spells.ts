import { calendarDateOf, dayNumber } from '../../scenario/dates.ts';
import type { Driver } from '../../scenario/schema/driver.ts';
import { poissonInverse } from '../../sim/distributions/poissonInverse.ts';
import { uniform } from '../../sim/random/uniform.ts';
import type { Timeline } from '../compile/timeline.ts';
import type { DriverContext, LevelWriter } from './driverLevels.ts';
import { samplerOf } from '../compile/samplers.ts';

/** Random spells: a Poisson number in the season, each with its start, length and level; overlaps take the higher. */
export function compileSpells(
  spells: Extract<Driver, { kind: 'spells' }>,
  context: DriverContext,
): LevelWriter {
  const { timeline } = context;
  const season = seasonDays(spells.from, spells.to, timeline);
  const length = samplerOf(spells.lengthDays);
  const level = samplerOf(spells.level);
  return (a, b, levels) => {
    levels.fill(0);
    const number = poissonInverse(spells.perSeason, uniform(a, b, 0));
    for (let k = 0; k < number; k++) {
      const first = season.first + uniform(a, b, 3 * k + 1) * season.length;
      const last = first + length.draw(uniform(a, b, 3 * k + 2));
      const height = level.draw(uniform(a, b, 3 * k + 3));
      for (let day = Math.max(0, Math.floor(first)); day < last && day < levels.length; day++) {
        levels[day] = Math.max(levels[day], height);
      }
    }
  };
}

/** The season that begins in the year of the counted window, or in the year before when that is too late for it. */
function seasonDays(from: string, to: string, timeline: Timeline): { first: number; length: number } {
  const startYear = calendarDateOf(timeline.origin + timeline.windowStart).year;
  const windowEnd = timeline.origin + timeline.windowEnd;
  const year = dayInYear(startYear, from) < windowEnd ? startYear : startYear - 1;
  const first = dayInYear(year, from);
  const last = from <= to ? dayInYear(year, to) : dayInYear(year + 1, to);
  return { first: first - timeline.origin, length: last - first + 1 };
}

function dayInYear(year: number, monthDay: string): number {
  const leapDayMissing = monthDay === '02-29' && year % 4 !== 0;
  return dayNumber(`${String(year).padStart(4, '0')}-${leapDayMissing ? '02-28' : monthDay}`);
}
