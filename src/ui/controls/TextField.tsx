import type { ReactNode } from 'react';
import { FieldError, Input, Label, Text, TextField as AriaTextField } from 'react-aria-components';
import classes from './Field.module.css';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Called when the field is left or Enter is pressed. */
  readonly onCommit?: () => void;
  readonly hint?: ReactNode;
  /** What was found and what is allowed. */
  readonly error?: string;
  /** Written after the field. */
  readonly unit?: string;
  readonly inputMode?: 'text' | 'numeric' | 'decimal';
  readonly disabled?: boolean;
  readonly autoFocus?: boolean;
}

/** A labelled line of text with a hint and, when it is wrong, what is allowed. */
export function TextField(props: TextFieldProps) {
  const { label, value, onChange, onCommit, hint, error, unit, inputMode, disabled, autoFocus } = props;
  return (
    <AriaTextField
      className={classes.field}
      value={value}
      onChange={onChange}
      onBlur={onCommit}
      onKeyDown={(event) => event.key === 'Enter' && onCommit?.()}
      isInvalid={error !== undefined}
      isDisabled={disabled}
      autoFocus={autoFocus}
    >
      <Label className={classes.label}>{label}</Label>
      <span className={classes.row}>
        <Input className={classes.input} inputMode={inputMode} />
        {unit && <span className={classes.hint}>{unit}</span>}
      </span>
      {hint && (
        <Text slot="description" className={classes.hint}>
          {hint}
        </Text>
      )}
      <FieldError className={classes.error}>{error}</FieldError>
    </AriaTextField>
  );
}
