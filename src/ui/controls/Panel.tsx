import { useId, type ReactNode } from 'react';
import classes from './Panel.module.css';

interface PanelProps {
  /** Left out where the content has its own heading (a chart frame). */
  readonly title?: string;
  readonly subtitle?: string;
  /** At the right of the title. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A white box on the page for one answer. */
export function Panel({ title, subtitle, actions, children }: PanelProps) {
  const id = useId();
  if (!title) return <div className={classes.panel}>{children}</div>;
  return (
    <section className={classes.panel} aria-labelledby={id}>
      <header className={classes.header}>
        <h2 id={id}>{title}</h2>
        {subtitle && <p className={classes.subtitle}>{subtitle}</p>}
        {actions && <div className={classes.actions}>{actions}</div>}
      </header>
      {children}
    </section>
  );
}
