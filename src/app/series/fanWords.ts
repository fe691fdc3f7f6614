import type { DayWindow } from '../../ui/charts/dayWindow.ts';
import type { Mark } from '../../ui/charts/LevelStrip/placeMarks.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { isoPlusDays, weekdayDate } from '../../words/dates.ts';
import { beforeUnit } from '../../words/unit.ts';
import { scopeName } from '../wording/scenarioWords.ts';
import { reading } from './reading.ts';
import type { SeriesChart } from './seriesCharts.ts';
import { marksOn, sliceDays } from './shownDays.ts';

/** A day of a fan chart in a few lines: what the calendar has, median, bands, and what was recorded where something was. */
export function describeDay(
  startDate: string,
  chart: SeriesChart,
  day: number,
  marks: readonly Mark[] = [],
): string {
  const { series, unit, observed, traced, compared } = chart;
  const of = (from: number | null | undefined, to: number | null | undefined) =>
    `${reading(from)} to ${reading(to)}`;
  const recorded = observed?.[day] ?? null;
  return [
    weekdayDate(isoPlusDays(startDate, day)),
    ...marksOn(marks, day),
    ...(traced === undefined ? [] : [`this winter ${beforeUnit(reading(traced[day]), unit)}`]),
    ...(compared === undefined ? [] : [`without the plan’s actions ${reading(compared[day])}`]),
    `middle line ${beforeUnit(reading(series.p50[day]), unit)}`,
    `half of winters ${of(series.p25[day], series.p75[day])}`,
    `9 in 10 ${of(series.p5[day], series.p95[day])}`,
    ...(recorded === null ? [] : [`recorded ${reading(recorded)}`]),
  ].join('\n');
}

/** The table behind a fan chart, of the days shown. A recorded series has a column of its own. */
export function fanTable(
  startDate: string,
  scenario: Scenario,
  { title, unit, scope, series, observed, traced, compared }: SeriesChart,
  shown: DayWindow = { from: 0, to: series.p50.length },
) {
  const columns = ['5% below', '25% below', 'Median', '75% below', '95% below'];
  const more = [
    ...(traced === undefined ? [] : [{ label: 'This winter', values: traced }]),
    ...(compared === undefined ? [] : [{ label: 'Without the plan’s actions', values: compared }]),
  ];
  const labels = [
    ...more.map(({ label }) => label),
    ...columns,
    ...(observed === undefined ? [] : ['Recorded']),
  ];
  return {
    caption: `${title}, ${scopeName(scenario, scope)} (${unit}): quantiles over winters, day by day`,
    columns: [{ label: 'Day' }, ...labels.map((label) => ({ label, numeric: true }))],
    rows: sliceDays([...series.p50.keys()], shown).map((day) => [
      weekdayDate(isoPlusDays(startDate, day)),
      ...more.map(({ values }) => reading(values[day])),
      ...[series.p5, series.p25, series.p50, series.p75, series.p95].map((band) => reading(band[day])),
      ...(observed === undefined ? [] : [observed[day] === null ? '' : reading(observed[day])]),
    ]),
  };
}
