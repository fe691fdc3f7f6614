import classes from './Handle.module.css';
import { useHandle, type HandleOptions } from './useHandle.ts';

interface HandleProps<T> extends HandleOptions<T> {
  /** Its middle in pixels. */
  readonly x: number;
  readonly y: number;
  /** The width of the picture, so that the text stays within it. */
  readonly width: number;
  /** The name of the point: 'Point 3'. */
  readonly label: string;
  /** Its place in words: '20 Dec, 1.25'. */
  readonly text: string;
  readonly now: number;
  readonly minimum?: number;
  readonly maximum?: number;
  /** Which ways it moves. */
  readonly ways: 'across' | 'up' | 'both';
  /** The number by which it is found again after a change. */
  readonly at?: number;
}

/** A point that can be dragged or moved with the arrow keys. Its place is shown next to it and spoken. */
export function Handle<T>(props: HandleProps<T>) {
  const { x, y, width, label, text, now, minimum, maximum, ways, at, disabled } = props;
  const { events, dragging } = useHandle(props);
  return (
    <div
      {...events}
      className={classes.handle}
      style={{ left: x, top: y }}
      data-ways={ways}
      data-at={at}
      data-dragging={dragging || undefined}
      role="slider"
      tabIndex={disabled ? -1 : 0}
      aria-label={label}
      aria-disabled={disabled}
      aria-orientation={ways === 'up' ? 'vertical' : 'horizontal'}
      aria-valuenow={now}
      aria-valuemin={minimum}
      aria-valuemax={maximum}
      aria-valuetext={text}
    >
      <span
        className={classes.reading}
        data-side={side(x, width)}
        data-below={y < 40 || undefined}
        aria-hidden="true"
      >
        {text}
      </span>
    </div>
  );
}

const EDGE = 90;

function side(x: number, width: number): 'left' | 'right' | undefined {
  if (x < EDGE) return 'left';
  return x > width - EDGE ? 'right' : undefined;
}
