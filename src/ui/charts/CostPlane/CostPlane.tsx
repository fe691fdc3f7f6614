import { useMemo } from 'react';
import { useWidth } from '../useWidth.ts';
import { ValueAxis } from '../ValueAxis.tsx';
import classes from './CostPlane.module.css';
import { planeLayout, type PlacedPoint, type PlanePoint } from './layout.ts';

interface CostPlaneProps {
  readonly points: readonly PlanePoint[];
  /** What the chart shows, for screen readers. */
  readonly description: string;
  /** 'Bed-days fewer'. */
  readonly gainHeading: string;
  readonly costHeading: string;
  readonly formatCost: (cost: number) => string;
  readonly formatGain: (gain: number) => string;
  readonly height?: number;
}

const LEFT = 46;
const RIGHT = 20;
const TOP = 22;
const FOOT = 34;

/** What each item gains against what it costs, with intervals of the gain and the line of those that no other beats. */
export function CostPlane(props: CostPlaneProps) {
  const { points, description, gainHeading, costHeading, formatCost, formatGain, height = 280 } = props;
  const [box, width] = useWidth<HTMLDivElement>();
  const bottom = height - FOOT;
  const layout = useMemo(
    () =>
      planeLayout(points, {
        left: LEFT,
        right: Math.max(LEFT + 1, width - RIGHT),
        top: TOP,
        bottom,
        formatCost,
        formatGain,
      }),
    [points, width, bottom, formatCost, formatGain],
  );
  return (
    <div ref={box} className={classes.plane} style={{ height }}>
      {width > 0 && (
        <svg width={width} height={height} role="img" aria-label={description}>
          <text x={LEFT} y={10} className={classes.axis}>
            {gainHeading}
          </text>
          <ValueAxis ticks={layout.gainTicks} left={LEFT} right={width - RIGHT} />
          {layout.costTicks.map(({ x, text }) => (
            <text key={text} x={x} y={bottom + 14} textAnchor="middle" className={classes.axis}>
              {text}
            </text>
          ))}
          <text x={width - RIGHT} y={bottom + 29} textAnchor="end" className={classes.axis}>
            {costHeading}
          </text>
          {layout.frontier !== '' && <path d={layout.frontier} className={classes.frontier} />}
          {layout.points.map((point) => (
            <Point key={point.id} point={point} />
          ))}
        </svg>
      )}
    </div>
  );
}

function Point({ point }: { readonly point: PlacedPoint }) {
  const { x, y, whisker, costWhisker, label, isNegative, isTold } = point;
  const tone = isNegative ? classes.against : classes.for;
  return (
    <g>
      {label?.isLed && <line x1={x} y1={y} x2={label.x} y2={label.y} className={classes.leader} />}
      {costWhisker && <path d={`M${costWhisker.from} ${y}H${costWhisker.to}`} className={classes.whisker} />}
      {whisker && <path d={`M${x} ${whisker.from}V${whisker.to}`} className={classes.whisker} />}
      <circle cx={x} cy={y} r={4} className={isTold ? tone : `${tone} ${classes.open}`} />
      {label && (
        <text x={label.x} y={label.y + 4} textAnchor={label.anchor}>
          {label.text}
        </text>
      )}
    </g>
  );
}
