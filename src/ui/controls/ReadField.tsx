import { TextField } from './TextField.tsx';
import type { TextRead } from './textRead.ts';
import { useDraft } from './useDraft.ts';

/** The properties of every field that reads a value from text. */
export interface ReadFieldProps<T> {
  readonly label: string;
  /** Distinguishes the field from every other on its page, where the label does not. */
  readonly name?: string;
  /** Whether the label is only for screen readers, since the place (a cell of a table) shows what it is. */
  readonly labelHidden?: boolean;
  readonly value: T;
  /** Called only with values that could be read and are allowed. */
  readonly onChange: (value: T) => void;
  /** Whether the value changes as it is typed (the default), or only when the field is left or Enter is pressed. */
  readonly when?: 'typed' | 'left';
  readonly hint?: string;
  readonly error?: string;
  readonly unit?: string;
  readonly disabled?: boolean;
}

interface AnyReadFieldProps<T> extends ReadFieldProps<T> {
  readonly format: (value: T) => string;
  readonly read: (text: string) => TextRead<T>;
  readonly inputMode?: 'text' | 'numeric' | 'decimal';
}

/**
 * A value as typed. Text that cannot be read yet stays, is explained, and changes nothing. Escape restores the value.
 */
export function ReadField<T>(props: AnyReadFieldProps<T>) {
  const { name, value, onChange, when = 'typed', format, read, hint, error, ...rest } = props;
  const draft = useDraft({
    name: name ?? rest.label,
    label: rest.label,
    value,
    onChange,
    when,
    format,
    read,
  });
  return (
    <TextField
      {...rest}
      value={draft.text}
      onChange={draft.change}
      onCommit={draft.commit}
      onEscape={draft.drop}
      hint={draft.note ?? hint}
      error={draft.problem ?? error}
    />
  );
}
