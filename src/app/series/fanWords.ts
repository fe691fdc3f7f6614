import type { Scenario } from '../../scenario/schema/scenario.ts';
import { isoPlusDays } from '../../words/calendarDate.ts';
import { weekdayDate } from '../../words/dateInWords.ts';
import { scopeName } from '../scenarioWords.ts';
import { reading } from './reading.ts';
import type { SeriesChart } from './seriesCharts.ts';

/** A day of a fan chart in a few lines: median, bands, and what was recorded where something was. */
export function describeDay(startDate: string, { series, unit, observed }: SeriesChart, day: number): string {
  const of = (from: number | null, to: number | null) => `${reading(from)} to ${reading(to)}`;
  const recorded = observed?.[day] ?? null;
  return [
    weekdayDate(isoPlusDays(startDate, day)),
    `median ${reading(series.p50[day])} ${unit}`,
    `half of winters ${of(series.p25[day], series.p75[day])}`,
    `9 in 10 ${of(series.p5[day], series.p95[day])}`,
    ...(recorded === null ? [] : [`recorded ${reading(recorded)}`]),
  ].join('\n');
}

/** The table behind a fan chart; what was recorded has a column where there is a recorded series. */
export function fanTable(
  startDate: string,
  scenario: Scenario,
  { title, unit, scope, series, observed }: SeriesChart,
) {
  const columns = ['5 % below', '25 % below', 'Median', '75 % below', '95 % below'];
  const labels = observed === undefined ? columns : [...columns, 'Recorded'];
  return {
    caption: `${title}, ${scopeName(scenario, scope)} (${unit}): quantiles over winters, day by day`,
    columns: [{ label: 'Day' }, ...labels.map((label) => ({ label, numeric: true }))],
    rows: series.p50.map((_, day) => [
      weekdayDate(isoPlusDays(startDate, day)),
      ...[series.p5, series.p25, series.p50, series.p75, series.p95].map((band) => reading(band[day])),
      ...(observed === undefined ? [] : [observed[day] === null ? '' : reading(observed[day])]),
    ]),
  };
}
