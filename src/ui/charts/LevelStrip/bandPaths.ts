import type { TimeAxis } from '../timeAxis.ts';
import type { DayShares } from './layout.ts';

/**
 * SVG paths of one row. `areas[k]` is everything at level k + 1 or worse, to be painted in order. `edges[k]` is its
 * upper line.
 */
export interface BandPaths {
  readonly areas: readonly string[];
  readonly edges: readonly string[];
}

const LEVELS = 4;
const THINNEST = 0.25;

/** Stacked from the base line with the worst at the bottom, one flat step a day. Days without data are left open. */
export function bandPaths(days: ArrayLike<DayShares>, axis: TimeAxis, y: number, height: number): BandPaths {
  const areas: string[] = [];
  const edges: string[] = [];
  const base = y + height;
  for (let level = 0; level < LEVELS; level += 1) {
    const steps = stepsAtOrWorse(days, level, height);
    areas.push(steps.map((step) => areaOf(step, axis, base)).join(''));
    edges.push(level === 0 ? '' : edgeOf(steps, axis, base));
  }
  return { areas, edges };
}

interface Step {
  readonly from: number;
  to: number;
  readonly size: number;
}

/** Runs of days of equal height; nothing where a day is unknown or the share is nothing. */
function stepsAtOrWorse(days: ArrayLike<DayShares>, level: number, height: number): Step[] {
  const steps: Step[] = [];
  for (let day = 0; day < days.length; day += 1) {
    const size = round(shareAtOrWorse(days[day] ?? null, level) * height);
    if (!(size > 0)) continue;
    const last = steps[steps.length - 1];
    if (last && last.to === day && last.size === size) last.to = day + 1;
    else steps.push({ from: day, to: day + 1, size });
  }
  return steps;
}

/** NaN if the day is unknown. The shares are scaled to their sum, so that rounding leaves no gap. */
function shareAtOrWorse(shares: DayShares, level: number): number {
  if (!shares) return NaN;
  let all = 0;
  let worse = 0;
  for (let index = 0; index < LEVELS; index += 1) {
    const share = shares[index] ?? NaN;
    all += share;
    if (index >= level) worse += share;
  }
  return all > 0 ? worse / all : NaN;
}

function areaOf({ from, to, size }: Step, axis: TimeAxis, base: number): string {
  const [left, right] = [round(axis.x(from)), round(axis.x(to))];
  return `M${left} ${base}V${round(base - size)}H${right}V${base}Z`;
}

/** The line between a level and the better one above it; none where the level is too thin to be seen. */
function edgeOf(steps: readonly Step[], axis: TimeAxis, base: number): string {
  let path = '';
  let last: Step | null = null;
  for (const step of steps) {
    if (step.size < THINNEST) continue;
    const joined = last !== null && last.to === step.from;
    const top = round(base - step.size);
    path += `${joined ? `V${top}` : `M${round(axis.x(step.from))} ${top}`}H${round(axis.x(step.to))}`;
    last = step;
  }
  return path;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
