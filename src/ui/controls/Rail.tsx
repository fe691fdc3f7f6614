import type { ReactNode } from 'react';
import classes from './Rail.module.css';

/** A place that exists. */
export interface Place {
  readonly id: string;
  readonly label: string;
  readonly icon: ReactNode;
  readonly href: string;
}

interface RailProps {
  readonly places: readonly Place[];
  readonly current: string;
}

/** The dark rail of places at the left. */
export function Rail({ places, current }: RailProps) {
  return (
    <nav className={classes.rail} aria-label="Places">
      <ul>
        {places.map((place) => (
          <li key={place.id}>
            <a
              className={classes.place}
              href={place.href}
              aria-current={place.id === current ? 'page' : undefined}
            >
              {place.icon}
              {place.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
