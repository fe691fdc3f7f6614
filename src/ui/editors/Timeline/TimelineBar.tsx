import type { TimeAxis } from '../../charts/timeAxis.ts';
import type { OnEdit } from '../edit.ts';
import type { KeyAction } from '../handleKeys.ts';
import { useHandle } from '../useHandle.ts';
import type { TimelineBarPlace } from './layout.ts';
import classes from './Timeline.module.css';
import { durationText, itemMoved, itemStretched, itemText, type TimelineItem } from './timelineItem.ts';

interface TimelineBarProps {
  readonly item: TimelineItem;
  readonly place: TimelineBarPlace;
  readonly axis: TimeAxis;
  readonly top: number;
  /** The bar that the Tab key reaches. The others are reached from it with the arrow keys. */
  readonly current: boolean;
  readonly onFocus: () => void;
  readonly onChange: OnEdit<TimelineItem>;
  readonly onAction: (action: KeyAction) => boolean;
  readonly formatDay: (day: number) => string;
  readonly disabled?: boolean;
}

const WEEK = 7;
const TARGET = 24;

/** One bar. Dragged as a whole, it begins earlier or later; dragged at its right end, it lasts longer or shorter. */
export function TimelineBar(props: TimelineBarProps) {
  const { item, place, axis, top, current, onFocus, onChange, onAction, formatDay, disabled } = props;
  const shared = { value: item, onChange, onAction, disabled };
  const body = useHandle({
    ...shared,
    byDrag: (from, right) => itemMoved(from, right / axis.dayWidth, axis.days),
    byKey: (from, { x, far }) => (x === 0 ? from : itemMoved(from, x * (far ? WEEK : 1), axis.days)),
  });
  const end = useHandle({
    ...shared,
    byDrag: (from, right) => itemStretched(from, right / axis.dayWidth),
    byKey: (from, { x, far }) => (x === 0 ? from : itemStretched(from, x * (far ? WEEK : 1))),
  });
  const text = itemText(item, formatDay);
  const tabIndex = current && !disabled ? 0 : -1;
  const kind = classes[item.kind];
  return (
    <>
      <span className={classes.window} style={{ left: place.x, width: place.width, top }} />
      <span className={kind} style={{ left: place.solidX, width: place.solidWidth, top }} data-solid />
      <span
        className={classes.name}
        style={{ left: place.textX, top }}
        data-inside={(place.inside && item.kind === 'event') || undefined}
        aria-hidden="true"
      >
        {place.text}
      </span>
      <div
        {...body.events}
        className={classes.body}
        style={{
          left: Math.min(place.x, place.x + place.width - TARGET),
          width: Math.max(TARGET, place.width),
          top,
        }}
        data-at={item.id}
        data-dragging={body.dragging || undefined}
        title={`${item.label}: ${text}`}
        onFocus={onFocus}
        onDoubleClick={(event) => {
          event.stopPropagation();
          onAction('open');
        }}
        role="slider"
        tabIndex={tabIndex}
        aria-label={item.label}
        aria-disabled={disabled}
        aria-valuenow={item.from}
        aria-valuemin={0}
        aria-valuemax={axis.days - 1}
        aria-valuetext={text}
      />
      {item.kind === 'event' && (
        <div
          {...end.events}
          className={classes.end}
          style={{
            left: place.solidX + place.solidWidth - (place.solidWidth > 2 * TARGET ? TARGET / 2 : 0),
            top,
          }}
          data-dragging={end.dragging || undefined}
          data-end-of={item.id}
          onFocus={onFocus}
          role="slider"
          tabIndex={tabIndex}
          aria-label={`${item.label}: how long it lasts`}
          aria-disabled={disabled}
          aria-valuenow={item.durationDays}
          aria-valuemin={0}
          aria-valuetext={durationText(item)}
        />
      )}
      {(body.dragging || end.dragging) && (
        <span className={classes.reading} style={{ left: place.x, top: top + TARGET + 2 }} aria-hidden="true">
          {text}
        </span>
      )}
    </>
  );
}
