import type { DaySeries } from '../../experiment/record/series.ts';
import type { Summary } from '../../experiment/summary/summary.ts';
import type { DayQuantiles } from './resultTypes.ts';

const probabilities = [0.05, 0.25, 0.5, 0.75, 0.95];

/** The bands of a day series, in its unit. */
export function dayQuantiles(
  summary: Summary,
  kind: DaySeries['kind'],
  part: string,
  scope: string,
): DayQuantiles {
  const [p5, p25, p50, p75, p95] = summary.dayBands(summary.seriesIndex(kind, part, scope), probabilities);
  return { p5, p25, p50, p75, p95 };
}
