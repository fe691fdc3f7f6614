import type { Driver } from '../../scenario/schema/driver.ts';
import { dayOfDate, type DriverContext, type LevelWriter } from './driverLevels.ts';

/** A curve by data: linear between its points, 0 before the first and after the last. */
export function compileCurve(curve: Extract<Driver, { kind: 'curve' }>, context: DriverContext): LevelWriter {
  const points = curve.points
    .map((point) => ({ day: dayOfDate(context.timeline, point.date), level: point.level }))
    .sort((a, b) => a.day - b.day);
  return (_a, _b, levels) => {
    for (let day = 0; day < levels.length; day++) levels[day] = levelAt(points, day);
  };
}

function levelAt(points: readonly { day: number; level: number }[], day: number): number {
  const after = points.findIndex((point) => point.day >= day);
  if (after < 0) return 0;
  const right = points[after];
  if (right.day === day) return right.level;
  if (after === 0) return 0;
  const left = points[after - 1];
  return left.level + ((right.level - left.level) * (day - left.day)) / (right.day - left.day);
}
