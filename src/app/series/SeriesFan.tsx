import { memo, useMemo } from 'react';
import { ChartFrame } from '../../ui/charts/ChartFrame.tsx';
import type { DayWindow } from '../../ui/charts/dayWindow.ts';
import { FanChart } from '../../ui/charts/FanChart/FanChart.tsx';
import type { Mark } from '../../ui/charts/LevelStrip/placeMarks.ts';
import type { Domain } from '../../ui/charts/valueTicks.ts';
import { WhenNear } from '../../ui/charts/WhenNear.tsx';
import { Button } from '../../ui/controls/Button.tsx';
import { isoPlusDays } from '../../words/dates.ts';
import { dayTicks } from '../../words/axisTicks.ts';
import type { DayCursorState } from '../../ui/charts/useDay.ts';
import type { Answer } from '../results/answer.ts';
import { scopeLabel, scopeName } from '../wording/scenarioWords.ts';
import { useSharedDay } from '../results/useSharedDay.ts';
import { describeDay, fanTable } from './fanWords.ts';
import { findingOn, type SeriesChart } from './seriesCharts.ts';
import { reading } from './reading.ts';
import { shiftMarks, sliceDays } from './shownDays.ts';

const ENOUGH_WINTERS = 30;
const HEIGHT = 140;

interface SeriesFanProps {
  readonly answer: Answer;
  readonly chart: SeriesChart;
  /** Of the whole winter; none when not given. */
  readonly marks?: readonly Mark[];
  /** All days when not given. */
  readonly shown?: DayWindow;
  /** The axis reaches at least so far: for charts next to each other on the same scale. */
  readonly within?: Domain;
  readonly headingLevel?: 3 | 4;
  /** The cursor of the place. Otherwise the cursor that all charts share. */
  readonly cursor?: DayCursorState;
  /** Shows the series in every area; left out where there is only one. */
  readonly onEveryArea?: (chart: SeriesChart) => void;
}

/** One series over the days shown: bands, median, sample winters, recorded points, triggers, and its table. */
export const SeriesFan = memo(function SeriesFan(props: SeriesFanProps) {
  const { answer, chart, headingLevel = 3, onEveryArea } = props;
  const { document, scenario } = answer;
  const shown = props.shown ?? allDays(answer);
  const every = onEveryArea && (
    <Button
      kind="quiet"
      label={`All areas: ${chart.title}, ${chart.unit}`}
      onPress={() => onEveryArea(chart)}
    >
      All areas
    </Button>
  );
  return (
    <ChartFrame
      small
      headingLevel={headingLevel}
      title={`${chart.title}, ${scopeLabel(scenario, chart.scope)}`}
      subtitle={chart.unit}
      finding={findingOn(chart, document.startDate, shown)}
      legend={every}
      table={() => fanTable(document.startDate, scenario, chart, shown)}
    >
      <WhenNear height={HEIGHT}>
        <Fan {...props} shown={shown} />
      </WhenNear>
    </ChartFrame>
  );
});

interface FanProps extends SeriesFanProps {
  readonly shown: DayWindow;
}

const NO_MARKS: readonly Mark[] = [];

function Fan({ answer, chart, marks = NO_MARKS, shown, within, cursor }: FanProps) {
  const { document, scenario, run } = answer;
  const { startDate } = document;
  const { from, to } = shown;
  const drawn = useMemo(() => drawnDays(chart, { from, to }), [chart, from, to]);
  const shifted = useMemo(() => shiftMarks(marks, { from, to }), [marks, from, to]);
  const ticks = useMemo(() => dayTicks(isoPlusDays(startDate, from), to - from), [startDate, from, to]);
  // Bands of a few winters reach as far as the wildest of them: the axis is taken once more when there are enough.
  const isSettled = answer.winters >= ENOUGH_WINTERS;
  const shared = useSharedDay(shown);
  return (
    <FanChart
      {...drawn}
      scaleTo={chart}
      within={within}
      triggers={chart.triggers}
      fromZero={chart.fromZero}
      days={shown.to - shown.from}
      ticks={ticks}
      marks={shifted}
      run={`${run} ${chart.id} ${isSettled ? 'settled' : 'first winters'}`}
      description={`${chart.title}, ${scopeName(scenario, chart.scope)}, ${chart.unit}, day by day`}
      describeDay={(day) => describeDay(startDate, chart, day + shown.from, marks)}
      formatValue={reading}
      cursor={cursor ?? shared}
      height={HEIGHT}
    />
  );
}

/** The days shown of everything that is drawn. */
function drawnDays({ series, samples, observed, traced, compared }: SeriesChart, shown: DayWindow) {
  const { p5, p25, p50, p75, p95 } = series;
  const slice = (values: readonly (number | null)[]) => sliceDays(values, shown);
  return {
    series: { p5: slice(p5), p25: slice(p25), p50: slice(p50), p75: slice(p75), p95: slice(p95) },
    samples: samples.map(slice),
    observed: observed && slice(observed),
    traced: traced && slice(traced),
    compared: compared && slice(compared),
  };
}

function allDays({ document }: Answer): DayWindow {
  return { from: 0, to: document.days };
}
