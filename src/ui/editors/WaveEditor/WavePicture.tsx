import { useMemo } from 'react';
import { FanBands } from '../../charts/FanChart/FanBands.tsx';
import { fanLayout } from '../../charts/FanChart/layout.ts';
import type { Series } from '../../charts/FanChart/fanDomain.ts';
import { MonthAxis } from '../../charts/MonthAxis.tsx';
import { timeAxis, type TimeAxis, type TimeTick } from '../../charts/timeAxis.ts';
import { useWidth } from '../../charts/useWidth.ts';
import { ValueAxis } from '../../charts/ValueAxis.tsx';
import type { Edit, OnEdit } from '../edit.ts';
import editor from '../Editor.module.css';
import { useSteadyDomain } from '../useSteadyDomain.ts';
import { roomyDomain, valueScale, type ValueScale } from '../valueScale.ts';
import { WaveHandles } from './WaveHandles.tsx';
import type { WaveBands, WaveWords } from './WaveEditor.tsx';
import type { WaveRules, WaveValue } from './waveMoves.ts';
import classes from './WaveEditor.module.css';

interface WavePictureProps extends WaveRules, WaveWords {
  readonly value: WaveValue;
  readonly onChange: OnEdit<WaveValue>;
  readonly days: number;
  readonly ticks: readonly TimeTick[];
  readonly central: Series;
  readonly bands: WaveBands;
  readonly peakRange?: readonly [number, number];
  readonly description: string;
  readonly disabled?: boolean;
}

const [HEIGHT, TOP, MONTHS, LEFT, RIGHT] = [220, 16, 20, 40, 14];
const BOTTOM = HEIGHT - MONTHS;
const NONE: Series = [];

/** The wave, the band of possible waves, and its handles. */
export function WavePicture(props: WavePictureProps) {
  const { value, onChange, days, ticks, central, bands, peakRange, description, formatHeight } = props;
  const [box, width] = useWidth<HTMLDivElement>();
  const axis = useMemo(() => timeAxis(days, LEFT, Math.max(LEFT, width - RIGHT)), [days, width]);
  const highest = useMemo(() => Array.from(bands.p95).reduce(higher, 0), [bands.p95]);
  const { domain, hold } = useSteadyDomain(roomyDomain([highest ?? 0, value.height]));
  const scale = valueScale(domain, TOP, BOTTOM);
  const layout = useMemo(() => {
    const series = { p5: bands.p5, p25: NONE, p50: central, p75: NONE, p95: bands.p95 };
    const frame = { axis, domain, top: TOP, bottom: BOTTOM, formatValue: formatHeight };
    const middle = { p5: NONE, p25: NONE, p50: bands.p50, p75: NONE, p95: NONE };
    return { ...fanLayout({ series }, frame), middle: fanLayout({ series: middle }, frame).median };
  }, [bands, central, axis, domain, formatHeight]);
  const change = (next: WaveValue, edit: Edit) => {
    hold(!edit.final);
    onChange(next, edit);
  };
  return (
    <div ref={box} className={editor.plot} style={{ height: HEIGHT }}>
      {width > 0 && (
        <>
          <svg width={width} height={HEIGHT} role="img" aria-label={description}>
            <ValueAxis ticks={layout.ticks} left={axis.left} right={axis.right} />
            <FanBands layout={layout} left={axis.left} right={axis.right} bottom={BOTTOM} />
            <path d={layout.middle} className={classes.middle} />
            <PeakLine axis={axis} scale={scale} value={value} range={peakRange} />
            <MonthAxis axis={axis} ticks={ticks} y={BOTTOM} />
          </svg>
          <WaveHandles {...props} onChange={change} axis={axis} scale={scale} width={width} />
        </>
      )}
    </div>
  );
}

interface PeakLineProps {
  readonly axis: TimeAxis;
  readonly scale: ValueScale;
  readonly value: WaveValue;
  readonly range?: readonly [number, number];
}

/** The day of the peak, and the days between which it may lie. */
function PeakLine({ axis, scale, value, range }: PeakLineProps) {
  const within = (day: number) => Math.min(axis.right, Math.max(axis.left, axis.x(day)));
  const x = axis.x(value.peakDay);
  const y = scale.y(value.height);
  return (
    <g className={classes.peak}>
      {x >= axis.left && x <= axis.right && (
        <line x1={x} x2={x} y1={y} y2={scale.bottom} className={classes.drop} />
      )}
      {range && (
        <path
          d={`M${within(range[0])} ${y - 4}v8m0 -4H${within(range[1])}m0 -4v8`}
          className={classes.range}
        />
      )}
    </g>
  );
}

function higher(highest: number | null, value: number | null): number | null {
  return value !== null && value > (highest ?? 0) ? value : highest;
}
