import type { Summary } from '../../experiment/summary/summary.ts';
import { dayNumber } from '../../scenario/calendar/dates.ts';
import type { Observed } from '../../scenario/schema/outcome.ts';

/** How many of a recorded series' points lie within the bands of the simulated winters. */
export interface Coverage {
  readonly id: string;
  /** Points on counted days on which something was simulated. */
  readonly points: number;
  /** Shares of them from the 5% to the 95% quantile, and from the 25% to the 75%; null without a point. */
  readonly within90: number | null;
  readonly within50: number | null;
}

const probabilities = [0.05, 0.25, 0.75, 0.95];

/** The coverage of every recorded series of the scenario. */
export function coverages(summary: Summary): Coverage[] {
  return summary.scenario.observed.map((series) => coverageOf(series, summary));
}

function coverageOf(observed: Observed, summary: Summary): Coverage {
  const start = dayNumber(summary.scenario.calendar.startDate);
  const bands = bandsOf(observed, summary);
  const placed = observed.points.flatMap(({ date, value }) => {
    const [p5, p25, p75, p95] = bands.map((band) => band[dayNumber(date) - start] ?? null);
    if (p5 === null || p25 === null || p75 === null || p95 === null) return [];
    return [{ in90: p5 <= value && value <= p95, in50: p25 <= value && value <= p75 }];
  });
  const share = (count: number) => (placed.length === 0 ? null : count / placed.length);
  return {
    id: observed.id,
    points: placed.length,
    within90: share(placed.filter(({ in90 }) => in90).length),
    within50: share(placed.filter(({ in50 }) => in50).length),
  };
}

/** The quantiles of the days of the series that was recorded; none where the scenario has no such series. */
function bandsOf({ indicator, stage, measure, area }: Observed, summary: Summary): (number | null)[][] {
  const kind = indicator === undefined ? (measure ?? 'waiting') : 'indicator';
  const at = summary.series.findIndex(
    (one) => one.kind === kind && one.part === (indicator ?? stage) && one.scope === (area ?? 'system'),
  );
  return at < 0 ? probabilities.map(() => []) : summary.dayBands(at, probabilities);
}
