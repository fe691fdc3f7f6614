import type { Driver } from '../../scenario/schema/driver.ts';
import { power } from '../../sim/math/power.ts';
import { uniform } from '../../sim/random/uniform.ts';
import { dayOfDate, type DriverContext, type LevelWriter } from './driverLevels.ts';
import { samplerOf } from '../compile/samplers.ts';

/** A contraction: nothing, then a fall to its depth, a time at it, and a recovery by half-lives. */
export function compileContraction(
  contraction: Extract<Driver, { kind: 'contraction' }>,
  context: DriverContext,
): LevelWriter {
  const start = dayOfDate(context.timeline, contraction.startDate);
  const depth = samplerOf(contraction.depth);
  const { fallDays, holdDays, recoveryHalfLifeDays } = contraction;
  return (a, b, levels) => {
    const deepest = depth.draw(uniform(a, b, 1));
    for (let day = 0; day < levels.length; day++) {
      const since = day - start;
      const recovering = since - fallDays - holdDays;
      if (since < 0) levels[day] = 0;
      else if (since < fallDays) levels[day] = (deepest * since) / fallDays;
      else if (recovering <= 0) levels[day] = deepest;
      else levels[day] = deepest * power(2, -recovering / recoveryHalfLifeDays);
    }
  };
}
