import { useId } from 'react';
import classes from './Choice.module.css';

interface FindProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** A few letters by which what a panel shows is narrowed, in its head. */
export function Find({ label, value, onChange }: FindProps) {
  const id = useId();
  return (
    <span className={classes.choice}>
      <label htmlFor={id}>{label}</label>
      <input id={id} type="search" value={value} onChange={(event) => onChange(event.currentTarget.value)} />
    </span>
  );
}
