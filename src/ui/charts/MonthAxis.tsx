import { placeTicks } from './placeTicks.ts';
import type { TimeAxis, TimeTick } from './timeAxis.ts';
import classes from './axis.module.css';

interface MonthAxisProps {
  readonly axis: TimeAxis;
  readonly ticks: readonly TimeTick[];
  readonly y: number;
}

/** Short strokes where months begin, with their names to the right of them. */
export function MonthAxis({ axis, ticks, y }: MonthAxisProps) {
  return (
    <g className={classes.axis}>
      {placeTicks(axis, ticks).map((tick) => (
        <g key={tick.x} transform={`translate(${tick.x} ${y})`}>
          <line y2={5} className={classes.stroke} />
          <text x={3} y={14}>
            {tick.text}
          </text>
        </g>
      ))}
    </g>
  );
}
