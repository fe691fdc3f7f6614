import type { ReactNode } from 'react';
import classes from './Faded.module.css';

interface FadedProps {
  /** Why the content is out of date. Without it nothing fades. */
  readonly why?: string;
  readonly children: ReactNode;
}

/** Results that are out of date: they stay, fade and say why. */
export function Faded({ why, children }: FadedProps) {
  return (
    <>
      {why && <p className={classes.why}>{why}</p>}
      <div className={why ? classes.faded : undefined}>{children}</div>
    </>
  );
}
