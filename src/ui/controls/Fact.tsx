import type { ReactNode } from 'react';
import classes from './Fact.module.css';

interface FactProps {
  readonly label: string;
  readonly value?: string;
  readonly note?: ReactNode;
  /** Shows the note as a caution. */
  readonly caution?: boolean;
}

/** A line of the side column: what, how much, and where it comes from. */
export function Fact({ label, value, note, caution }: FactProps) {
  return (
    <div className={classes.fact}>
      <div className={classes.line}>
        <span>{label}</span>
        {value && <strong>{value}</strong>}
      </div>
      {note && <p className={caution ? classes.caution : classes.note}>{note}</p>}
    </div>
  );
}
