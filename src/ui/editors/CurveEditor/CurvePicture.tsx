import { useId, useMemo, type MouseEvent } from 'react';
import { MonthAxis } from '../../charts/MonthAxis.tsx';
import { timeAxis, type TimeTick } from '../../charts/timeAxis.ts';
import { useWidth } from '../../charts/useWidth.ts';
import { ValueAxis } from '../../charts/ValueAxis.tsx';
import type { Edit, OnEdit } from '../edit.ts';
import editor from '../Editor.module.css';
import { Handle } from '../Handle.tsx';
import type { KeyAction, KeyMove } from '../handleKeys.ts';
import { useSteadyDomain } from '../useSteadyDomain.ts';
import { roomyDomain, scaleTicks, stepped, valueScale } from '../valueScale.ts';
import classes from './CurveEditor.module.css';
import type { CurveWords } from './CurveEditor.tsx';
import { placeToAdd, withMoved, type CurvePoint, type CurveRules } from './curvePoints.ts';
import { curvePath } from './layout.ts';

interface CurvePictureProps extends CurveRules, CurveWords {
  readonly points: readonly CurvePoint[];
  readonly onChange: OnEdit<readonly CurvePoint[]>;
  readonly onAdd: (place: CurvePoint | null) => void;
  readonly onRemove: (at: number) => void;
  readonly ticks: readonly TimeTick[];
  readonly description: string;
  readonly reference?: number;
  readonly disabled?: boolean;
}

const [HEIGHT, TOP, MONTHS, LEFT, RIGHT] = [200, 14, 20, 40, 14];
const WEEK = 7;

/** The curve with its points as handles. */
export function CurvePicture(props: CurvePictureProps) {
  const { points, onChange, onAdd, onRemove, ticks, description, reference, formatX, formatY, disabled } =
    props;
  const [box, width] = useWidth<HTMLDivElement>();
  const clip = useId();
  const axis = useMemo(() => timeAxis(props.days, LEFT, Math.max(LEFT, width - RIGHT)), [props.days, width]);
  const values = points.map(({ y }) => y);
  const { domain, hold } = useSteadyDomain(
    roomyDomain([...values, reference ?? 0, points.length ? 0 : props.none]),
  );
  const scale = valueScale(domain, TOP, HEIGHT - MONTHS);
  const change = (next: readonly CurvePoint[], edit: Edit) => {
    hold(!edit.final);
    onChange(next, edit);
  };
  const addHere = (event: MouseEvent<HTMLElement>) => {
    if (disabled || event.target !== event.currentTarget) return;
    const { left, top } = event.currentTarget.getBoundingClientRect();
    onAdd({ x: axis.dayAt(event.clientX - left), y: scale.value(event.clientY - top) });
  };
  const moveByKey = (from: readonly CurvePoint[], at: number, { x, y, far }: KeyMove) => {
    const point = from[at]!;
    const days = x * (far ? WEEK : 1);
    const steps = y * (far ? 10 : 1);
    const to = { x: point.x + days, y: steps === 0 ? point.y : stepped(point.y, steps, props.step) };
    return withMoved(from, at, to, props);
  };
  const moveByDrag = (from: readonly CurvePoint[], at: number, right: number, up: number) => {
    const point = from[at]!;
    const y = up === 0 ? point.y : Math.min(domain[1], Math.max(domain[0], point.y + up * scale.perPixel));
    return withMoved(from, at, { x: point.x + right / axis.dayWidth, y }, props);
  };
  const act = (at: number) => (action: KeyAction) => {
    if (action === 'remove') onRemove(at);
    else if (action !== 'copy') onAdd(placeToAdd(points, at, props));
    return action !== 'copy';
  };
  return (
    <div ref={box} className={editor.plot} style={{ height: HEIGHT }} onDoubleClick={addHere}>
      {width > 0 && (
        <>
          <svg width={width} height={HEIGHT} role="img" aria-label={description} className={classes.picture}>
            <clipPath id={clip}>
              <rect x={axis.left} y={0} width={Math.max(0, axis.right - axis.left)} height={HEIGHT} />
            </clipPath>
            <ValueAxis ticks={scaleTicks(scale, formatY)} left={axis.left} right={axis.right} />
            {reference !== undefined && (
              <line
                className={classes.reference}
                x1={axis.left}
                x2={axis.right}
                y1={scale.y(reference)}
                y2={scale.y(reference)}
              />
            )}
            <path
              d={curvePath(points, axis, scale, props)}
              className={classes.curve}
              clipPath={`url(#${clip})`}
            />
            <MonthAxis axis={axis} ticks={ticks} y={HEIGHT - MONTHS} />
          </svg>
          {points.map((point, at) =>
            point.x < 0 || point.x >= props.days ? null : (
              <Handle
                key={at}
                at={at}
                ways="both"
                x={axis.centre(point.x)}
                y={scale.y(point.y)}
                width={width}
                label={`Point ${at + 1} of ${points.length}`}
                text={`${formatX(point.x)}, ${formatY(point.y)}`}
                now={point.y}
                minimum={props.minimum ?? domain[0]}
                maximum={props.maximum ?? domain[1]}
                value={points}
                onChange={change}
                byDrag={(from, right, up) => moveByDrag(from, at, right, up)}
                byKey={(from, move) => moveByKey(from, at, move)}
                onAction={act(at)}
                disabled={disabled}
              />
            ),
          )}
        </>
      )}
    </div>
  );
}
