import type { KeyboardEvent } from 'react';
import classes from './DateBrush.module.css';

interface BrushHandleProps {
  readonly end: 'first' | 'last';
  readonly x: number;
  readonly value: number;
  readonly days: number;
  /** The day, as it is spoken. */
  readonly text: string;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** One end of the days shown: dragged with its bar, or moved by keys. */
export function BrushHandle({ end, x, value, days, text, onKeyDown }: BrushHandleProps) {
  return (
    <div
      className={classes.handle}
      data-end={end}
      style={{ left: x }}
      role="slider"
      tabIndex={0}
      aria-label={end === 'first' ? 'First day shown' : 'Last day shown'}
      aria-valuemin={0}
      aria-valuemax={days - 1}
      aria-valuenow={value}
      aria-valuetext={text}
      title={text}
      onKeyDown={onKeyDown}
    />
  );
}
