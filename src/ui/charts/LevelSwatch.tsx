import { useId } from 'react';
import { Hatch } from './Hatch.tsx';
import classes from './LevelLegend.module.css';

/** A small sample of a level's colour and hatch, 1 to 4. The level's name is shown next to it. */
export function LevelSwatch({ level }: { readonly level: number }) {
  const hatch = useId();
  return (
    <svg width="22" height="11" aria-hidden="true">
      {level === 3 && (
        <defs>
          <Hatch id={hatch} />
        </defs>
      )}
      <rect
        className={classes.swatch}
        x="0.5"
        y="0.5"
        width="21"
        height="10"
        rx="1.5"
        fill={level === 3 ? `url(#${hatch})` : `var(--level-${level})`}
      />
    </svg>
  );
}
