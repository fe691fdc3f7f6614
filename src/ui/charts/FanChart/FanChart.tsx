import { useMemo } from 'react';
import { DayCursor } from '../DayCursor.tsx';
import { MonthAxis } from '../MonthAxis.tsx';
import { timeAxis, type TimeTick } from '../timeAxis.ts';
import { useDay, type DayCursorState } from '../useDay.ts';
import { useStableDomain } from '../useStableDomain.ts';
import { useWidth } from '../useWidth.ts';
import { ValueAxis } from '../ValueAxis.tsx';
import { FanBands } from './FanBands.tsx';
import { fanDomain, type FanData } from './fanDomain.ts';
import type { Domain } from '../valueTicks.ts';
import { fanLayout } from './layout.ts';
import { TriggerLine } from './TriggerLine.tsx';
import classes from './FanChart.module.css';

interface FanChartProps extends FanData {
  readonly days: number;
  readonly ticks: readonly TimeTick[];
  /** What the picture shows, for screen readers. */
  readonly description: string;
  readonly describeDay: (day: number) => string;
  readonly formatValue: (value: number) => string;
  /** While this stays the same the axis keeps its range. */
  readonly run: string;
  /** The axis reaches at least so far: for charts beside each other on the same scale. */
  readonly within?: Domain;
  readonly cursor?: DayCursorState;
  readonly height?: number;
  readonly left?: number;
  readonly right?: number;
}

const TOP = 6;
const MONTHS = 20;

/** An indicator over the winter: bands of 90 % and 50 % of winters, the median, sample winters, triggers. */
export function FanChart(props: FanChartProps) {
  const { days, ticks, description, describeDay, formatValue, height = 140, left = 36, right = 64 } = props;
  const { series, samples, observed, triggers, fromZero, traced, compared, within } = props;
  const [box, width] = useWidth<HTMLDivElement>();
  const cursor = useDay(props.cursor);
  const data = useMemo(
    () => ({ series, samples, observed, triggers, fromZero, traced, compared }),
    [series, samples, observed, triggers, fromZero, traced, compared],
  );
  const domain = useStableDomain(
    useMemo(() => widened(fanDomain(data), within), [data, within]),
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
          <svg width={width} height={height} role="img" aria-label={description}>
            <ValueAxis ticks={layout.ticks} left={axis.left} right={axis.right} />
            <FanBands layout={layout} left={axis.left} right={axis.right} bottom={bottom} />
            {layout.triggers.map((trigger, index) => (
              <TriggerLine key={index} trigger={trigger} left={axis.left} right={axis.right} />
            ))}
            <MonthAxis axis={axis} ticks={ticks} y={bottom} />
          </svg>
          <DayCursor
            {...cursor}
            axis={axis}
            top={TOP}
            height={bottom - TOP}
            label={`${description}: read a day`}
            describeDay={describeDay}
          />
        </>
      )}
    </div>
  );
}

function widened([low, high]: Domain, within?: Domain): Domain {
  return within === undefined ? [low, high] : [Math.min(low, within[0]), Math.max(high, within[1])];
}
