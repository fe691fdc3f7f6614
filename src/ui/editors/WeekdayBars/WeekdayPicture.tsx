import { useWidth } from '../../charts/useWidth.ts';
import { ValueAxis } from '../../charts/ValueAxis.tsx';
import type { Edit, OnEdit } from '../edit.ts';
import editor from '../Editor.module.css';
import { Handle } from '../Handle.tsx';
import { useSteadyDomain } from '../useSteadyDomain.ts';
import { roomyDomain, scaleTicks, snapped, stepped, valueScale } from '../valueScale.ts';
import classes from './WeekdayBars.module.css';
import { WEEKDAY_LABELS } from './weekdayFactors.ts';

interface WeekdayPictureProps {
  readonly values: readonly number[];
  readonly onChange: OnEdit<readonly number[]>;
  readonly formatValue: (value: number) => string;
  readonly description: string;
  readonly step?: number;
  readonly maximum?: number;
  readonly neutralMean?: number;
  readonly disabled?: boolean;
}

const [HEIGHT, TOP, NAMES, LEFT, WIDEST, BAR] = [150, 16, 18, 40, 572, 0.56];

/** A bar a day, Monday first. */
export function WeekdayPicture(props: WeekdayPictureProps) {
  const { values, onChange, formatValue, step = 0.05, maximum, neutralMean, disabled } = props;
  const [box, room] = useWidth<HTMLDivElement>();
  const width = Math.min(room, WIDEST);
  const { domain, hold } = useSteadyDomain(roomyDomain([...values, neutralMean ?? 0]));
  const scale = valueScale(domain, TOP, HEIGHT - NAMES);
  const cell = Math.max(0, width - LEFT) / WEEKDAY_LABELS.length;
  const middle = (at: number) => LEFT + (at + 0.5) * cell;
  const change = (next: readonly number[], edit: Edit) => {
    hold(!edit.final);
    onChange(next, edit);
  };
  const raised = (from: readonly number[], at: number, value: number) => {
    const next = snapped(value, step, 0, Math.min(maximum ?? Infinity, Math.max(domain[1], from[at] ?? 0)));
    return next === from[at] ? from : from.with(at, next);
  };
  return (
    <div ref={box} className={editor.plot} style={{ height: HEIGHT }}>
      {width > 0 && (
        <>
          <svg width={width} height={HEIGHT} role="img" aria-label={props.description}>
            <ValueAxis ticks={scaleTicks(scale, formatValue)} left={LEFT} right={width} />
            {values.map((value, at) => (
              <rect
                key={at}
                className={at < 5 ? classes.bar : classes.weekend}
                x={middle(at) - (cell * BAR) / 2}
                width={cell * BAR}
                y={scale.y(value)}
                height={Math.max(0, scale.bottom - scale.y(value))}
              />
            ))}
            {neutralMean !== undefined && (
              <line
                className={classes.reference}
                x1={LEFT}
                x2={width}
                y1={scale.y(neutralMean)}
                y2={scale.y(neutralMean)}
              />
            )}
            {WEEKDAY_LABELS.map((label, at) => (
              <text key={label} className={classes.name} x={middle(at)} y={HEIGHT - 4} textAnchor="middle">
                {label.slice(0, 3)}
              </text>
            ))}
          </svg>
          {values.map((value, at) => (
            <Handle
              key={at}
              at={at}
              ways="up"
              x={middle(at)}
              y={scale.y(value)}
              width={width}
              label={WEEKDAY_LABELS[at] ?? ''}
              text={formatValue(value)}
              now={value}
              minimum={0}
              maximum={maximum ?? domain[1]}
              value={values}
              onChange={change}
              byDrag={(from, _right, up) => raised(from, at, from[at]! + up * scale.perPixel)}
              byKey={(from, { y, far }) => {
                const next = stepped(from[at]!, y * (far ? 10 : 1), step, 0, maximum);
                return y === 0 || next === from[at] ? from : from.with(at, next);
              }}
              disabled={disabled}
            />
          ))}
        </>
      )}
    </div>
  );
}
