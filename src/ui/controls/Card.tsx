import type { ReactNode } from 'react';
import classes from './Panel.module.css';

interface CardProps {
  /** '7 winters in 10'. */
  readonly figure: string;
  /** '95%: 67–72 in 100'. */
  readonly detail?: string;
  /** What the figure is of. */
  readonly children?: ReactNode;
  readonly stale?: boolean;
}

/** One answer in words. */
export function Card({ figure, detail, children, stale }: CardProps) {
  return (
    <div className={classes.card} data-stale={stale || undefined}>
      <p className={classes.figure}>{figure}</p>
      {detail && <p className={classes.detail}>{detail}</p>}
      <p className={classes.sentence}>{children}</p>
    </div>
  );
}
