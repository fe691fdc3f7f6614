import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { dayForKey } from './dayForKey.ts';
import classes from './DayCursor.module.css';
import type { TimeAxis } from './timeAxis.ts';
import type { DayCursorState } from './useDay.ts';

interface DayCursorProps extends DayCursorState {
  readonly axis: TimeAxis;
  readonly top: number;
  readonly height: number;
  /** Name for screen readers: which values are read here. */
  readonly label: string;
  /** The values of one day, in lines with line breaks between. */
  readonly describeDay: (day: number) => string;
}

/** A layer over a chart that shows the values of one day, by pointer or by keyboard. They are spoken as it moves. */
export function DayCursor({ axis, top, height, label, describeDay, day, onDay, onChoose }: DayCursorProps) {
  const layer = useRef<HTMLDivElement>(null);
  // With a cursor shared between panels, only the one being used shows its reading.
  const [active, setActive] = useState(false);
  const at = day === null ? null : Math.min(day, axis.days - 1);
  const text = at === null ? '' : describeDay(at);
  const point = (event: PointerEvent) => {
    const box = layer.current?.getBoundingClientRect();
    setActive(true);
    if (!box) return;
    const under = axis.dayAt(axis.left + event.clientX - box.left);
    onDay(under);
    if (event.type === 'pointerdown') onChoose?.(under);
  };
  const press = (event: KeyboardEvent) => {
    const next = dayForKey(event.key, at, axis.days);
    if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onDay(next);
    if (next !== null) onChoose?.(next);
  };
  const leave = () => {
    setActive(false);
    onDay(null);
  };
  return (
    <>
      <div
        ref={layer}
        className={classes.layer}
        style={{ left: axis.left, width: axis.right - axis.left, top, height }}
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={axis.days - 1}
        aria-valuenow={at ?? 0}
        aria-valuetext={
          text === '' ? 'no day chosen; arrow keys move day by day' : text.replaceAll('\n', '. ')
        }
        onPointerMove={point}
        onPointerDown={point}
        onPointerLeave={leave}
        onFocus={() => setActive(true)}
        onBlur={leave}
        onKeyDown={press}
      />
      {at !== null && (
        <div className={classes.line} style={{ left: axis.centre(at), top, height }} aria-hidden="true" />
      )}
      {at !== null && active && (
        <div className={classes.reading} style={readingPlace(axis, at, top)} aria-hidden="true">
          {text}
        </div>
      )}
    </>
  );
}

/** Beside the line, on the side with more room. */
function readingPlace(axis: TimeAxis, day: number, top: number) {
  const x = axis.centre(day);
  const leftHalf = x < (axis.left + axis.right) / 2;
  return leftHalf ? { top, left: x + 8 } : { top, left: x - 8, transform: 'translateX(-100%)' };
}
