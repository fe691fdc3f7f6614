import { useId } from 'react';
import classes from './Field.module.css';
import hidden from './VisuallyHidden.module.css';

interface YesNoFieldProps {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
  readonly hint?: string;
  readonly error?: string;
}

/** A yes or no: a box to tick, with the answer next to it in words. */
export function YesNoField({ label, labelHidden, value, onChange, hint, error }: YesNoFieldProps) {
  const id = useId();
  return (
    <div className={classes.field}>
      <label htmlFor={id} className={labelHidden ? hidden.hidden : classes.label}>
        {label}
      </label>
      <span className={classes.checks}>
        <span className={classes.check}>
          <input
            id={id}
            type="checkbox"
            checked={value}
            aria-describedby={hint || error ? `${id}-more` : undefined}
            aria-invalid={error ? true : undefined}
            onChange={(event) => onChange(event.currentTarget.checked)}
          />
          <span aria-hidden="true">{value ? 'Yes' : 'No'}</span>
        </span>
      </span>
      {(hint || error) && (
        <span id={`${id}-more`} className={error ? classes.error : classes.hint}>
          {error ?? hint}
        </span>
      )}
    </div>
  );
}
