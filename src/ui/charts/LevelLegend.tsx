import { useId } from 'react';
import { Hatch } from './Hatch.tsx';
import classes from './LevelLegend.module.css';

/** The four levels with colour, hatch and number. */
export function LevelLegend({ labels = ['OPEL 1', '2', '3', '4'] }: { readonly labels?: readonly string[] }) {
  const hatch = useId();
  const fills = ['var(--opel-1)', 'var(--opel-2)', `url(#${hatch})`, 'var(--opel-4)'];
  return (
    <ul className={classes.legend} aria-label="Levels">
      {labels.map((label, index) => (
        <li key={label}>
          <svg width="22" height="11" aria-hidden="true">
            {index === 2 && (
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
              fill={fills[index]}
            />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
