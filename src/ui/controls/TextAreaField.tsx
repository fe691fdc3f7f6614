import { FieldError, Label, Text, TextArea, TextField as AriaTextField } from 'react-aria-components';
import classes from './Field.module.css';

interface TextAreaFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly hint?: string;
  readonly error?: string;
  readonly rows?: number;
}

/** Several lines of text. */
export function TextAreaField({ label, value, onChange, hint, error, rows = 3 }: TextAreaFieldProps) {
  return (
    <AriaTextField
      className={classes.field}
      value={value}
      onChange={onChange}
      isInvalid={error !== undefined}
    >
      <Label className={classes.label}>{label}</Label>
      <span className={classes.row}>
        <TextArea className={classes.area} rows={rows} />
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
