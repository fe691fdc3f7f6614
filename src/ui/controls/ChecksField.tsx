import { useId } from 'react';
import classes from './Field.module.css';
import hidden from './VisuallyHidden.module.css';
import type { Option } from './Select.tsx';

interface ChecksFieldProps {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly options: readonly Option[];
  readonly value: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
  readonly hint?: string;
  readonly error?: string;
}

/** More options than this stand in columns, where the eye finds them; fewer flow as words do. */
const MANY = 12;

/** Choose any of a few, kept in the order in which they are listed. */
export function ChecksField(props: ChecksFieldProps) {
  const { label, labelHidden, options, value, onChange, hint, error } = props;
  const id = useId();
  const change = (option: string, isOn: boolean) => {
    const chosen = options
      .map((one) => one.id)
      .filter((one) => (one === option ? isOn : value.includes(one)));
    onChange(chosen);
  };
  return (
    <div
      className={classes.field}
      role="group"
      aria-labelledby={id}
      aria-describedby={hint || error ? `${id}-more` : undefined}
    >
      <span id={id} className={labelHidden ? hidden.hidden : classes.label}>
        {label}
      </span>
      <span className={options.length > MANY ? `${classes.checks} ${classes.columns}` : classes.checks}>
        {options.map((option) => (
          <label key={option.id} className={classes.check}>
            <input
              type="checkbox"
              checked={value.includes(option.id)}
              onChange={(event) => change(option.id, event.currentTarget.checked)}
            />
            {option.label}
          </label>
        ))}
      </span>
      {(hint || error) && (
        <span id={`${id}-more`} className={error ? classes.error : classes.hint}>
          {error ?? hint}
        </span>
      )}
    </div>
  );
}
