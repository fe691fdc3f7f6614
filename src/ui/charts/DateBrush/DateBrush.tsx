import { useMemo, useRef, type KeyboardEvent, type PointerEvent } from 'react';
import {
  isWhole,
  movedWindow,
  windowBetween,
  withFirstDay,
  withLastDay,
  type DayWindow,
} from '../dayWindow.ts';
import { placeTicks } from '../placeTicks.ts';
import { fitText } from '../textWidth.ts';
import { timeAxis, type TimeAxis, type TimeTick } from '../timeAxis.ts';
import { useWidth } from '../useWidth.ts';
import { BrushHandle } from './BrushHandle.tsx';
import { overviewPath } from './overviewPath.ts';
import classes from './DateBrush.module.css';

interface DateBrushProps {
  /** The number of all days. */
  readonly days: number;
  readonly ticks: readonly TimeTick[];
  readonly shown: DayWindow;
  readonly onShow: (window: DayWindow) => void;
  /** The name of a day, in the words of a screen reader. */
  readonly dayName: (day: number) => string;
  /** A value from 0 to 1 a day, drawn small behind the brush: where there is something to see. */
  readonly overview?: ArrayLike<number>;
  /** Shown in the bar in place of the months while all days are shown. */
  readonly hint: string;
  readonly left?: number;
  readonly right?: number;
}

/** Where a drag began, and what it does. */
interface Drag {
  readonly kind: 'select' | 'move' | 'first' | 'last';
  readonly day: number;
  readonly shown: DayWindow;
}

const HEIGHT = 24;

/** All days in one bar. Drag over some to show only those, or move the two handles by pointer or keyboard. */
export function DateBrush(props: DateBrushProps) {
  const { days, ticks, shown, onShow, dayName, overview, hint, left = 0, right = 0 } = props;
  const [box, width] = useWidth<HTMLDivElement>();
  const drag = useRef<Drag | null>(null);
  const axis = useMemo(() => timeAxis(days, left, Math.max(left, width - right)), [days, left, right, width]);
  const path = useMemo(() => overviewPath(overview ?? [], axis, HEIGHT), [overview, axis]);
  const dayOf = (event: PointerEvent) =>
    axis.dayAt(event.clientX - (box.current?.getBoundingClientRect().left ?? 0));
  const begin = (event: PointerEvent) => {
    if (event.button !== 0) return;
    const day = dayOf(event);
    drag.current = { kind: kindOf(event.target, day, shown, days), day, shown };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const go = (event: PointerEvent) => {
    if (drag.current !== null) show(dragged(drag.current, dayOf(event), days));
  };
  const show = (next: DayWindow | null) => {
    if (next !== null && (next.from !== shown.from || next.to !== shown.to)) onShow(next);
  };
  const press = (end: 'first' | 'last') => (event: KeyboardEvent) => {
    const next = windowForKey(event, end, shown, days);
    if (next === null) return;
    event.preventDefault();
    show(next);
  };
  return (
    <div ref={box} className={classes.brush} style={{ height: HEIGHT }}>
      {width > 0 && (
        <>
          <div
            className={classes.bar}
            style={{ left: axis.left, width: axis.right - axis.left }}
            onPointerDown={begin}
            onPointerMove={go}
            onPointerUp={() => (drag.current = null)}
            onPointerCancel={() => (drag.current = null)}
            onDoubleClick={() => onShow({ from: 0, to: days })}
          >
            <Overview axis={axis} ticks={ticks} path={path} hint={isWhole(shown, days) ? hint : null} />
            <div
              className={classes.shown}
              data-whole={isWhole(shown, days) || undefined}
              style={{ left: axis.x(shown.from) - axis.left, width: axis.x(shown.to) - axis.x(shown.from) }}
            />
            <BrushHandle
              end="first"
              x={axis.x(shown.from) - axis.left}
              value={shown.from}
              days={days}
              text={dayName(shown.from)}
              onKeyDown={press('first')}
            />
            <BrushHandle
              end="last"
              x={axis.x(shown.to) - axis.left}
              value={shown.to - 1}
              days={days}
              text={dayName(shown.to - 1)}
              onKeyDown={press('last')}
            />
          </div>
        </>
      )}
    </div>
  );
}

interface OverviewProps {
  readonly axis: TimeAxis;
  readonly ticks: readonly TimeTick[];
  readonly path: string;
  readonly hint: string | null;
}

function Overview({ axis, ticks, path, hint }: OverviewProps) {
  return (
    <svg width={axis.right - axis.left} height={HEIGHT} viewBox={viewBox(axis)} aria-hidden="true">
      <path d={path} className={classes.overview} />
      {placeTicks(axis, ticks).map(({ x, text }) => (
        <g key={x} transform={`translate(${x} 0)`}>
          <line y2={HEIGHT} className={classes.month} />
          <text x={4} y={16}>
            {hint === null ? text : ''}
          </text>
        </g>
      ))}
      {hint !== null && (
        <text x={axis.left + 14} y={16}>
          {fitText(hint, axis.right - axis.left - 28)}
        </text>
      )}
    </svg>
  );
}

function viewBox({ left, right }: TimeAxis): string {
  return `${left} 0 ${right - left} ${HEIGHT}`;
}

/** A handle moves its end, the part shown moves whole, and anywhere else days are chosen afresh. */
function kindOf(target: EventTarget, day: number, shown: DayWindow, days: number): Drag['kind'] {
  const end = target instanceof HTMLElement ? target.dataset.end : undefined;
  if (end === 'first' || end === 'last') return end;
  return !isWhole(shown, days) && day >= shown.from && day < shown.to ? 'move' : 'select';
}

/** What a drag shows; null where it has not left the day on which it began, so that a mere click shows nothing new. */
function dragged({ kind, day, shown }: Drag, now: number, days: number): DayWindow | null {
  if (kind === 'first') return withFirstDay(shown, now);
  if (kind === 'last') return withLastDay(shown, now, days);
  if (kind === 'move') return movedWindow(shown, now - day, days);
  return now === day ? null : windowBetween(day, now, days);
}

/** Arrows move an end by a day, with Shift or as Page Up and Page Down by a week, Home and End all the way. */
function windowForKey(
  { key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent,
  end: 'first' | 'last',
  shown: DayWindow,
  days: number,
): DayWindow | null {
  if (altKey || ctrlKey || metaKey) return null;
  const day = end === 'first' ? shown.from : shown.to - 1;
  const next = key === 'Home' ? 0 : key === 'End' ? days - 1 : day + (STEPS[key] ?? 0) * (shiftKey ? 7 : 1);
  if (!(key in STEPS) && key !== 'Home' && key !== 'End') return null;
  return end === 'first' ? withFirstDay(shown, next) : withLastDay(shown, next, days);
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 7,
  PageDown: -7,
};
