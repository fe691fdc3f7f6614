import { useEffect } from 'react';
import type { TextRead } from './textRead.ts';
import { useKeptDraft } from './useKeptDraft.ts';

interface DraftOptions<T> {
  /** The name that distinguishes the field from every other in its place, and its label. */
  readonly name: string;
  readonly label: string;
  readonly value: T;
  readonly format: (value: T) => string;
  readonly read: (text: string) => TextRead<T>;
  readonly onChange: (value: T) => void;
  /** Whether the value changes as it is typed, or only when the field is left or Enter is pressed. */
  readonly when: 'typed' | 'left';
}

/** Text that is being typed. Text that cannot be read yet stays, is explained, and changes nothing. */
export function useDraft<T>({ name, label, value, format, read, onChange, when }: DraftOptions<T>) {
  const [kept, keep] = useKeptDraft(name, label);
  const draft = kept?.fits.some((one) => isSame(one, value)) ? kept : null;
  const found = draft === null ? null : read(draft.text);
  const isVoid = kept !== null && draft === null;
  useEffect(() => {
    if (isVoid) keep(null);
  }, [isVoid, keep]);
  const change = (text: string) => {
    const next = read(text);
    const tell = when === 'typed' && next.problem === null;
    keep({ text, fits: tell ? [value, next.value] : [value], problem: next.problem });
    if (tell) onChange(next.value);
  };
  // A finished value is shown as it is kept; what is wrong stays to be fixed.
  const commit = () => {
    if (found?.problem !== null) return;
    keep(null);
    if (when === 'left' && !Object.is(found.value, value)) onChange(found.value);
  };
  return {
    text: draft?.text ?? format(value),
    problem: found?.problem ?? undefined,
    note: found?.note,
    change,
    commit,
    /** Takes back what was typed; nothing to take back where the value is shown as it is kept. */
    drop: draft === null ? undefined : () => keep(null),
  };
}

/** Whether two values of a field are the same; lists of numbers or words by what is in them. */
function isSame(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return Object.is(one, other);
  return one.length === other.length && one.every((part, at) => Object.is(part, other[at]));
}
