import type { MouseEvent, ReactNode } from 'react';
import classes from './Shell.module.css';

interface ShellProps {
  readonly product: string;
  /** What is running: scenario, pressures, progress, buttons. */
  readonly bar: ReactNode;
  readonly rail: ReactNode;
  /** The chosen question. */
  readonly side?: ReactNode;
  /** Its name for screen readers. */
  readonly sideLabel?: string;
  /** The answer. */
  readonly children: ReactNode;
}

/** Moves the focus alone: the address after # belongs to the places. */
function toAnswer(event: MouseEvent): void {
  event.preventDefault();
  document.getElementById('answer')?.focus();
}

/** The frame of every place: bar on top, rail of places, the chosen question, and the answer. */
export function Shell({ product, bar, rail, side, sideLabel = 'What is simulated', children }: ShellProps) {
  return (
    <div className={classes.shell}>
      <a className={classes.skip} href="#answer" onClick={toAnswer}>
        Skip to the results
      </a>
      <header className={classes.bar}>
        <h1 className={classes.product}>{product}</h1>
        {bar}
      </header>
      <div className={classes.body}>
        <div className={classes.rail}>{rail}</div>
        {side && (
          <aside className={classes.side} aria-label={sideLabel}>
            {side}
          </aside>
        )}
        <main id="answer" className={classes.answer} tabIndex={-1}>
          {children}
        </main>
      </div>
    </div>
  );
}
