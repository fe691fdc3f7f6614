import type { Mark } from '../LevelStrip/placeMarks.ts';
import type { TimeAxis } from '../timeAxis.ts';
import classes from './FanChart.module.css';

interface FanMarksProps {
  readonly marks: readonly Mark[];
  readonly axis: TimeAxis;
  readonly top: number;
  readonly bottom: number;
}

/**
 * The calendar behind a fan: holidays as pale columns, an event as a line at its beginning and a thin bar over its
 * days.
 */
export function FanMarks({ marks, axis, top, bottom }: FanMarksProps) {
  return marks
    .filter(({ from, to }) => to >= 0 && from < axis.days)
    .map((mark, index) => {
      const x = axis.x(Math.max(0, mark.from));
      const width = Math.max(1, axis.x(Math.min(axis.days, mark.to + 1)) - x);
      if (mark.kind === 'holiday')
        return (
          <rect key={index} className={classes.holiday} x={x} y={top} width={width} height={bottom - top} />
        );
      return (
        <g key={index} className={classes.event}>
          {mark.from >= 0 && <line x1={x} x2={x} y1={top} y2={bottom} />}
          <rect x={x} y={top - 3} width={width} height={3} />
        </g>
      );
    });
}
