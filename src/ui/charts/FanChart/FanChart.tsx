import { memo, useMemo } from 'react';
import { DayCursor } from '../DayCursor.tsx';
import { MonthAxis } from '../MonthAxis.tsx';
import type { Mark } from '../LevelStrip/placeMarks.ts';
import { timeAxis, type TimeAxis, type TimeTick } from '../timeAxis.ts';
import { useDay, type DayCursorState } from '../useDay.ts';
import { useStableDomain } from '../useStableDomain.ts';
import { useWidth } from '../useWidth.ts';
import { ValueAxis } from '../ValueAxis.tsx';
import { FanBands } from './FanBands.tsx';
import { fanDomain, type FanData } from './fanDomain.ts';
import type { Domain } from '../valueTicks.ts';
import { FanMarks } from './FanMarks.tsx';
import { fanLayout, type FanLayout } from './layout.ts';
import { TriggerLine } from './TriggerLine.tsx';
import classes from './FanChart.module.css';

interface FanChartProps extends FanData {
  readonly days: number;
  readonly ticks: readonly TimeTick[];
  /** Holidays and events. Their names are shown with the values of a day. */
  readonly marks?: readonly Mark[];
  /** The data that set the value axis, where only some of their days are drawn. */
  readonly scaleTo?: FanData;
  /** What the chart shows, for screen readers. */
  readonly description: string;
  readonly describeDay: (day: number) => string;
  readonly formatValue: (value: number) => string;
  /** While this stays the same the axis keeps its range. */
  readonly run: string;
  /** The least range of the axis: for charts next to each other on the same scale. */
  readonly within?: Domain;
  readonly cursor?: DayCursorState;
  readonly height?: number;
  readonly left?: number;
  readonly right?: number;
}

const TOP = 6;
const MONTHS = 20;

/** An indicator over the winter: bands of 90% and 50% of winters, the median, sample winters, triggers. */
export function FanChart(props: FanChartProps) {
  const { days, ticks, description, describeDay, formatValue, height = 140, left = 36, right = 64 } = props;
  const { series, samples, observed, triggers, fromZero, traced, compared, within, scaleTo } = props;
  const [box, width] = useWidth<HTMLDivElement>();
  const cursor = useDay(props.cursor);
  const data = useMemo(
    () => ({ series, samples, observed, triggers, fromZero, traced, compared }),
    [series, samples, observed, triggers, fromZero, traced, compared],
  );
  const domain = useStableDomain(
    useMemo(() => widened(fanDomain(scaleTo ?? data), within), [scaleTo, data, within]),
    props.run,
  );
  const axis = useMemo(() => timeAxis(days, left, Math.max(left, width - right)), [days, left, right, width]);
  const bottom = height - MONTHS;
  const layout = useMemo(
    () => fanLayout(data, { axis, domain, top: TOP, bottom, formatValue }),
    [data, axis, domain, bottom, formatValue],
  );
  return (
    <div ref={box} className={classes.fan} style={{ height }}>
      {width > 0 && (
        <>
          <Picture
            layout={layout}
            axis={axis}
            ticks={ticks}
            marks={props.marks ?? NO_MARKS}
            description={description}
            width={width}
            height={height}
          />
          <DayCursor
            {...cursor}
            axis={axis}
            top={TOP}
            height={bottom - TOP}
            label={`${description}: choose a day`}
            describeDay={describeDay}
          />
        </>
      )}
    </div>
  );
}

const NO_MARKS: readonly Mark[] = [];

interface PictureProps {
  readonly layout: FanLayout;
  readonly axis: TimeAxis;
  readonly ticks: readonly TimeTick[];
  readonly marks: readonly Mark[];
  readonly description: string;
  readonly width: number;
  readonly height: number;
}

/** All but the cursor: it stays as it is while the cursor moves. */
const Picture = memo(function Picture(props: PictureProps) {
  const { layout, axis, ticks, marks, description, width, height } = props;
  const { left, right } = axis;
  const bottom = height - MONTHS;
  return (
    <svg width={width} height={height} role="img" aria-label={description}>
      <FanMarks marks={marks} axis={axis} top={TOP} bottom={bottom} />
      <ValueAxis ticks={layout.ticks} left={left} right={right} />
      <FanBands layout={layout} left={left} right={right} bottom={bottom} />
      {layout.triggers.map((trigger, index) => (
        <TriggerLine key={index} trigger={trigger} left={left} right={right} />
      ))}
      <MonthAxis axis={axis} ticks={ticks} y={bottom} />
    </svg>
  );
});

function widened([low, high]: Domain, within?: Domain): Domain {
  return within === undefined ? [low, high] : [Math.min(low, within[0]), Math.max(high, within[1])];
}
