import { useMemo } from 'react';
import { useWidth } from '../useWidth.ts';
import { ValueAxis } from '../ValueAxis.tsx';
import { curveLayout, type CurvePoint } from './layout.ts';
import classes from './ValueCurve.module.css';

interface ValueCurveProps {
  readonly points: readonly CurvePoint[];
  /** Values that are marked, such as the present one. */
  readonly marks: readonly number[];
  /** What the chart shows, for screen readers. */
  readonly description: string;
  readonly valueHeading: string;
  readonly figureHeading: string;
  readonly formatValue: (value: number) => string;
  readonly formatFigure: (figure: number) => string;
  readonly formatMark: (value: number) => string;
  readonly height?: number;
}

const LEFT = 46;
const RIGHT = 8;
const TOP = 34;
const FOOT = 34;

/** A figure at some tried values, with intervals, and the present value. */
export function ValueCurve(props: ValueCurveProps) {
  const { points, marks, description, valueHeading, figureHeading, height = 210 } = props;
  const { formatValue, formatFigure, formatMark } = props;
  const [box, width] = useWidth<HTMLDivElement>();
  const bottom = height - FOOT;
  const layout = useMemo(
    () =>
      curveLayout(points, marks, { left: LEFT, right: Math.max(LEFT + 1, width - RIGHT), top: TOP, bottom }),
    [points, marks, width, bottom],
  );
  const yTicks = layout.yTicks.map(({ value, y }) => ({
    y,
    text: formatFigure(value),
    isZero: value === 0,
  }));
  return (
    <div ref={box} className={classes.box} style={{ height }}>
      {width > 0 && (
        <svg width={width} height={height} role="img" aria-label={description}>
          <text x={0} y={10} className={classes.axis}>
            {figureHeading}
          </text>
          <ValueAxis ticks={yTicks} left={LEFT} right={width - RIGHT} />
          {layout.xTicks.map(({ value, x }) => (
            <text key={value} x={x} y={bottom + 14} textAnchor="middle" className={classes.axis}>
              {formatValue(value)}
            </text>
          ))}
          <text x={width - RIGHT} y={bottom + 29} textAnchor="end" className={classes.axis}>
            {valueHeading}
          </text>
          {layout.marks.map(({ value, x }) => (
            <g key={value}>
              <line x1={x} x2={x} y1={TOP - 6} y2={bottom} className={classes.mark} />
              <text x={x} y={TOP - 10} textAnchor={anchorAt(x, width)}>
                {formatMark(value)}
              </text>
            </g>
          ))}
          {layout.line !== '' && <path d={layout.line} className={classes.line} />}
          {layout.dots.map(({ x, y, whisker, isFull }) => (
            <g key={x}>
              {whisker && <path d={`M${x} ${whisker.from}V${whisker.to}`} className={classes.whisker} />}
              <circle
                cx={x}
                cy={y}
                r={3.5}
                className={isFull ? classes.dot : `${classes.dot} ${classes.open}`}
              />
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}

/** A label at the edge is set away from it. */
function anchorAt(x: number, width: number): 'start' | 'middle' | 'end' {
  if (x < LEFT + 30) return 'start';
  return x > width - 40 ? 'end' : 'middle';
}
