import type { ComponentProps, ReactNode } from 'react';
import { FieldError, Input, Label, Text, TextField as AriaTextField } from 'react-aria-components';
import classes from './Field.module.css';
import hidden from './VisuallyHidden.module.css';

type FieldKey = Parameters<NonNullable<ComponentProps<typeof AriaTextField>['onKeyDown']>>[0];

interface TextFieldProps {
  readonly label: string;
  /** Whether the label is only for screen readers, since the place (a cell of a table) shows what it is. */
  readonly labelHidden?: boolean;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Called when the field is left or Enter is pressed. */
  readonly onCommit?: () => void;
  /** Called when Escape is pressed. Escape then closes nothing around the field. */
  readonly onEscape?: () => void;
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
  const {
    label,
    labelHidden,
    value,
    onChange,
    onCommit,
    onEscape,
    hint,
    error,
    unit,
    inputMode,
    disabled,
    autoFocus,
  } = props;
  const press = (event: FieldKey) => {
    if (event.key === 'Enter') onCommit?.();
    // What is taken back here closes no dialog around it; every other key goes on.
    if (event.key === 'Escape' && onEscape) onEscape();
    else event.continuePropagation();
  };
  return (
    <AriaTextField
      className={classes.field}
      value={value}
      onChange={onChange}
      onBlur={onCommit}
      onKeyDown={press}
      isInvalid={error !== undefined}
      isDisabled={disabled}
      autoFocus={autoFocus}
    >
      <Label className={labelHidden ? hidden.hidden : classes.label}>{label}</Label>
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
