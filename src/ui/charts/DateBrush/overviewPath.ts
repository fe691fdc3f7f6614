import type { TimeAxis } from '../timeAxis.ts';

/** Values from 0 to 1 as steps from the base line, a step a day. A missing value is drawn at 0. */
export function overviewPath(values: ArrayLike<number>, axis: TimeAxis, height: number): string {
  if (values.length === 0) return '';
  const steps = Array.from({ length: Math.min(values.length, axis.days) }, (_, day) => {
    const value = Math.min(1, Math.max(0, values[day] || 0));
    return `V${tenths(height * (1 - value))}H${tenths(axis.x(day + 1))}`;
  });
  return `M${tenths(axis.x(0))} ${height}${steps.join('')}V${height}Z`;
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
