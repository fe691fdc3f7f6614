import { useState } from 'react';
import { TextField } from './TextField.tsx';
import { readNumber } from './readNumber.ts';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  /** Called only with numbers within the bounds. */
  readonly onChange: (value: number) => void;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly whole?: boolean;
  readonly hint?: string;
  readonly error?: string;
  readonly unit?: string;
  readonly disabled?: boolean;
}

/** A number as typed: text that does not yet parse stays local, is explained, and changes nothing. */
export function NumberField(props: NumberFieldProps) {
  const { value, onChange, minimum, maximum, whole, error, ...rest } = props;
  const [draft, setDraft] = useState<string | null>(null);
  const read = draft === null ? null : readNumber(draft, { minimum, maximum, whole });
  const change = (text: string) => {
    setDraft(text);
    const next = readNumber(text, { minimum, maximum, whole });
    if (next.value !== null) onChange(next.value);
  };
  // A finished number is shown as it is kept; what is wrong stays to be mended.
  const commit = () => read?.problem === null && setDraft(null);
  return (
    <TextField
      {...rest}
      value={draft ?? String(value)}
      onChange={change}
      onCommit={commit}
      inputMode={whole ? 'numeric' : 'decimal'}
      error={read?.problem ?? error}
    />
  );
}
