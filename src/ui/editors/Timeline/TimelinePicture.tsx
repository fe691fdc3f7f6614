import { useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { MonthAxis } from '../../charts/MonthAxis.tsx';
import { timeAxis, type TimeTick } from '../../charts/timeAxis.ts';
import { useWidth } from '../../charts/useWidth.ts';
import type { Edit, OnEdit } from '../edit.ts';
import type { KeyAction } from '../handleKeys.ts';
import { timelineLayout, type Lanes } from './layout.ts';
import classes from './Timeline.module.css';
import { TimelineBar } from './TimelineBar.tsx';
import { itemsInOrder, type TimelineItem } from './timelineItem.ts';

interface TimelinePictureProps {
  readonly items: readonly TimelineItem[];
  readonly onChange: OnEdit<TimelineItem>;
  readonly onAction: (item: TimelineItem, action: KeyAction) => boolean;
  readonly onAdd: (day: number) => void;
  readonly days: number;
  readonly ticks: readonly TimeTick[];
  readonly description: string;
  readonly formatDay: (day: number) => string;
  readonly disabled?: boolean;
}

const [LANE, TOP, MONTHS, EDGE, FEWEST_LANES] = [28, 4, 20, 24, 2];

/** The bars in their lanes over the months. */
export function TimelinePicture(props: TimelinePictureProps) {
  const { items, onChange, onAction, onAdd, days, ticks, description, formatDay, disabled } = props;
  const [box, width] = useWidth<HTMLDivElement>();
  const [held, setHeld] = useState<Lanes | undefined>();
  const [chosen, setChosen] = useState<string | null>(null);
  const downAt = useRef<EventTarget | null>(null);
  const axis = useMemo(() => timeAxis(days, EDGE, Math.max(EDGE, width - EDGE)), [days, width]);
  const { bars, lanes } = useMemo(() => timelineLayout(items, axis, held), [items, axis, held]);
  const bottom = TOP + Math.max(FEWEST_LANES, lanes) * LANE;
  const current = bars.some(({ id }) => id === chosen) ? chosen : bars[0]?.id;
  // Lanes stay as they are until the change stands, so that nothing jumps from under the pointer.
  const change = (item: TimelineItem, edit: Edit) => {
    setHeld(edit.final ? undefined : (held ?? new Map(bars.map(({ id, lane }) => [id, lane]))));
    onChange(item, edit);
  };
  const goTo = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    const order = itemsInOrder(items).filter(({ id }) => bars.some((bar) => bar.id === id));
    const next = order[order.findIndex(({ id }) => id === current) + step];
    if (!next) return;
    event.preventDefault();
    event.currentTarget.querySelector<HTMLElement>(`[data-at="${CSS.escape(next.id)}"]`)?.focus();
  };
  const addHere = (event: MouseEvent<HTMLElement>) => {
    if (disabled || event.target !== event.currentTarget || downAt.current !== event.target) return;
    onAdd(axis.dayAt(event.clientX - event.currentTarget.getBoundingClientRect().left));
  };
  return (
    <div
      ref={box}
      className={classes.plot}
      style={{ height: bottom + MONTHS }}
      role="group"
      aria-label={description}
      onKeyDown={goTo}
      onPointerDown={(event) => {
        downAt.current = event.target;
      }}
      onDoubleClick={addHere}
    >
      {width > 0 && (
        <>
          <svg width={width} height={bottom + MONTHS} aria-hidden="true">
            {ticks.map(({ dayIndex }) => (
              <line
                key={dayIndex}
                className={classes.rule}
                x1={axis.x(dayIndex)}
                x2={axis.x(dayIndex)}
                y2={bottom}
              />
            ))}
            <line className={classes.rule} x1={axis.left} x2={axis.right} y1={bottom} y2={bottom} />
            <MonthAxis axis={axis} ticks={ticks} y={bottom} />
          </svg>
          {bars.length === 0 && (
            <p className={classes.empty}>Nothing here yet. Double-click on a day to add an event.</p>
          )}
          {bars.map((place) => {
            const item = items.find(({ id }) => id === place.id)!;
            return (
              <TimelineBar
                key={place.id}
                item={item}
                place={place}
                axis={axis}
                top={TOP + place.lane * LANE}
                current={place.id === current}
                onFocus={() => setChosen(place.id)}
                onChange={change}
                onAction={(action) => onAction(item, action)}
                formatDay={formatDay}
                disabled={disabled}
              />
            );
          })}
        </>
      )}
    </div>
  );
}
