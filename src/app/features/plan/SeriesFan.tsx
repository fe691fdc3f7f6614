import { memo, useMemo } from 'react';
import { ChartFrame } from '../../../ui/charts/ChartFrame.tsx';
import { FanChart } from '../../../ui/charts/FanChart/FanChart.tsx';
import { isoPlusDays } from '../../../words/calendarDate.ts';
import { weekdayDate } from '../../../words/dateInWords.ts';
import { monthTicks } from '../../../words/monthTicks.ts';
import type { Answer } from '../../run/answer.ts';
import { scopeLabel, scopeName } from '../../scenarioWords.ts';
import { useSharedDay } from '../../stores/useSharedDay.ts';
import type { SeriesChart } from './seriesCharts.ts';
import { reading } from './reading.ts';

const ENOUGH_WINTERS = 30;

interface SeriesFanProps {
  readonly answer: Answer;
  readonly chart: SeriesChart;
}

/** One series over the winter: bands, median, sample winters, triggers, and its table. */
export const SeriesFan = memo(function SeriesFan({ answer, chart }: SeriesFanProps) {
  const { document, scenario, run } = answer;
  const ticks = useMemo(() => monthTicks(document.startDate, document.days), [document]);
  // Bands of a few winters reach as far as the wildest of them: the axis is taken once more when there are enough.
  const isSettled = answer.winters >= ENOUGH_WINTERS;
  const cursor = useSharedDay();
  return (
    <ChartFrame
      small
      title={`${chart.title}, ${scopeLabel(scenario, chart.scope)}`}
      subtitle={chart.unit}
      finding={chart.finding}
      table={() => fanTable(answer, chart)}
    >
      <FanChart
        series={chart.series}
        samples={chart.samples}
        observed={chart.observed}
        triggers={chart.triggers}
        fromZero={chart.fromZero}
        days={document.days}
        ticks={ticks}
        run={`${run} ${chart.id} ${isSettled ? 'settled' : 'first winters'}`}
        description={`${chart.title}, ${scopeName(scenario, chart.scope)}, ${chart.unit}, day by day`}
        describeDay={(day) => describeDay(answer, chart, day)}
        formatValue={reading}
        cursor={cursor}
      />
    </ChartFrame>
  );
});

function describeDay({ document }: Answer, { series, unit }: SeriesChart, day: number): string {
  const date = weekdayDate(isoPlusDays(document.startDate, day));
  const of = (from: number | null, to: number | null) => `${reading(from)} to ${reading(to)}`;
  return [
    date,
    `median ${reading(series.p50[day])} ${unit}`,
    `half of winters ${of(series.p25[day], series.p75[day])}`,
    `9 in 10 ${of(series.p5[day], series.p95[day])}`,
  ].join('\n');
}

function fanTable({ document, scenario }: Answer, { title, unit, scope, series }: SeriesChart) {
  const columns = ['5 % below', '25 % below', 'Median', '75 % below', '95 % below'];
  return {
    caption: `${title}, ${scopeName(scenario, scope)} (${unit}): quantiles over winters, day by day`,
    columns: [{ label: 'Day' }, ...columns.map((label) => ({ label, numeric: true }))],
    rows: series.p50.map((_, day) => [
      weekdayDate(isoPlusDays(document.startDate, day)),
      ...[series.p5, series.p25, series.p50, series.p75, series.p95].map((band) => reading(band[day])),
    ]),
  };
}
