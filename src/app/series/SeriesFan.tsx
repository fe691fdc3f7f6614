import { memo, useMemo } from 'react';
import { ChartFrame } from '../../ui/charts/ChartFrame.tsx';
import { FanChart } from '../../ui/charts/FanChart/FanChart.tsx';
import type { DayCursorState } from '../../ui/charts/useDay.ts';
import { monthTicks } from '../../words/monthTicks.ts';
import type { Answer } from '../run/answer.ts';
import { scopeLabel, scopeName } from '../scenarioWords.ts';
import { useSharedDay } from '../stores/useSharedDay.ts';
import { describeDay, fanTable } from './fanWords.ts';
import type { SeriesChart } from './seriesCharts.ts';
import { reading } from './reading.ts';

const ENOUGH_WINTERS = 30;

interface SeriesFanProps {
  readonly answer: Answer;
  readonly chart: SeriesChart;
  /** The cursor of the place; else the one that all charts share. */
  readonly cursor?: DayCursorState;
}

/** One series over the winter: bands, median, sample winters, recorded points, triggers, and its table. */
export const SeriesFan = memo(function SeriesFan({ answer, chart, cursor }: SeriesFanProps) {
  const { document, scenario, run } = answer;
  const ticks = useMemo(() => monthTicks(document.startDate, document.days), [document]);
  // Bands of a few winters reach as far as the wildest of them: the axis is taken once more when there are enough.
  const isSettled = answer.winters >= ENOUGH_WINTERS;
  const shared = useSharedDay();
  return (
    <ChartFrame
      small
      title={`${chart.title}, ${scopeLabel(scenario, chart.scope)}`}
      subtitle={chart.unit}
      finding={chart.finding}
      table={() => fanTable(document.startDate, scenario, chart)}
    >
      <FanChart
        series={chart.series}
        samples={chart.samples}
        observed={chart.observed}
        triggers={chart.triggers}
        traced={chart.traced}
        compared={chart.compared}
        fromZero={chart.fromZero}
        days={document.days}
        ticks={ticks}
        run={`${run} ${chart.id} ${isSettled ? 'settled' : 'first winters'}`}
        description={`${chart.title}, ${scopeName(scenario, chart.scope)}, ${chart.unit}, day by day`}
        describeDay={(day) => describeDay(document.startDate, chart, day)}
        formatValue={reading}
        cursor={cursor ?? shared}
      />
    </ChartFrame>
  );
});
