import { useState } from 'react';
import type { TextRead } from './textRead.ts';

interface DraftOptions<T> {
  readonly value: T;
  readonly format: (value: T) => string;
  readonly read: (text: string) => TextRead<T>;
  readonly onChange: (value: T) => void;
  /** Whether a change is told as it is typed, or only when the field is left or Enter is pressed. */
  readonly when: 'typed' | 'left';
}

interface Draft<T> {
  readonly text: string;
  /** What the value was when this was typed, and what it became: any other value makes the draft void. */
  readonly fits: readonly T[];
}

/** Text on its way to a value: what does not yet read stays here, is explained, and changes nothing. */
export function useDraft<T>({ value, format, read, onChange, when }: DraftOptions<T>) {
  const [kept, setKept] = useState<Draft<T> | null>(null);
  const draft = kept?.fits.some((one) => Object.is(one, value)) ? kept : null;
  const found = draft === null ? null : read(draft.text);
  const change = (text: string) => {
    const next = read(text);
    const tell = when === 'typed' && next.problem === null;
    setKept({ text, fits: tell ? [value, next.value] : [value] });
    if (tell) onChange(next.value);
  };
  // A finished value is shown as it is kept; what is wrong stays to be mended.
  const commit = () => {
    if (found?.problem !== null) return;
    setKept(null);
    if (when === 'left' && !Object.is(found.value, value)) onChange(found.value);
  };
  return {
    text: draft?.text ?? format(value),
    problem: found?.problem ?? undefined,
    note: found?.note,
    change,
    commit,
    /** Takes back what was typed; nothing to take back where the value is shown as it is kept. */
    drop: draft === null ? undefined : () => setKept(null),
  };
}
