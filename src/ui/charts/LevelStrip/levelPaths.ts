import type { TimeAxis } from '../timeAxis.ts';
import type { BandPaths } from './bandPaths.ts';

/** The level, 1 to 4, of each day of one winter. */
export type DayLevels = Uint8Array;

const LEVELS = 4;

/** A bar a day, the higher the worse. `areas[k]` has only the days at level k + 1, `edges[k]` their upper line. */
export function levelPaths(levels: DayLevels, axis: TimeAxis, y: number, height: number): BandPaths {
  const areas = ['', '', '', ''];
  const edges = ['', '', '', ''];
  for (const { from, to, level } of runsOf(levels)) {
    const [left, right, top] = [round(axis.x(from)), round(axis.x(to)), topOf(level, y, height)];
    areas[level - 1] += `M${left} ${y + height}V${top}H${right}V${y + height}Z`;
    edges[level - 1] += `M${left} ${top}H${right}`;
  }
  return { areas, edges };
}

/** One line through the tops of all days. */
export function levelLine(levels: DayLevels, axis: TimeAxis, y: number, height: number): string {
  const steps = runsOf(levels).map(({ to, level }) => {
    return `V${topOf(level, y, height)}H${round(axis.x(to))}`;
  });
  return steps.length === 0 ? '' : `M${round(axis.x(0))} ${y + height}${steps.join('')}`;
}

interface Run {
  readonly from: number;
  to: number;
  readonly level: number;
}

/** Days of one level that follow each other. */
function runsOf(levels: DayLevels): Run[] {
  const runs: Run[] = [];
  levels.forEach((level, day) => {
    const last = runs.at(-1);
    if (last?.level === level) last.to = day + 1;
    else if (level >= 1 && level <= LEVELS) runs.push({ from: day, to: day + 1, level });
  });
  return runs;
}

function topOf(level: number, y: number, height: number): number {
  return round(y + height * (1 - level / LEVELS));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
