import { useMemo } from 'react';
import { ReadField, type ReadFieldProps } from './ReadField.tsx';
import { readNumber } from './readNumber.ts';
import { unread, type TextRead } from './textRead.ts';

/** Several numbers in one line, separated by semicolons or spaces. */
export function NumbersField({ value, ...rest }: ReadFieldProps<readonly number[]>) {
  // a list that is made anew with the same numbers is the same value to the field
  const key = value.join('; ');
  const kept = useMemo(() => (key === '' ? [] : key.split('; ').map(Number)), [key]);
  return (
    <ReadField<readonly number[]>
      {...rest}
      value={kept}
      when="left"
      format={(numbers) => numbers.join('; ')}
      read={readNumbers}
      hint={rest.hint ?? 'separate with ;'}
    />
  );
}

function readNumbers(text: string): TextRead<readonly number[]> {
  const parts = text.split(/;|\s+/).filter((part) => part !== '');
  const read = parts.map((part) => readNumber(part));
  const [wrong] = read.flatMap(({ problem }) => problem ?? []);
  if (wrong !== undefined) return unread(wrong);
  return { value: read.flatMap(({ value }) => (value === null ? [] : [value])), problem: null };
}
