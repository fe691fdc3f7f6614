import { useMemo } from 'react';
import { idPattern } from '../../../../scenario/schema/ids.ts';
import { ReadField } from '../../../../ui/controls/ReadField.tsx';
import { unread, type TextRead } from '../../../../ui/controls/textRead.ts';
import { useSet, type PropsOf } from './fieldProps.ts';
import { useLines } from './LeafField.tsx';

/** Figures of the register, by their ids in one line: 'F303; P001'. */
export function FiguresInput(props: PropsOf<'chosen'>) {
  const { field, value } = props;
  const set = useSet();
  const lines = useLines(props);
  const text = Array.isArray(value) ? value.join('; ') : '';
  const ids = useMemo(() => idsIn(text), [text]);
  return (
    <ReadField<readonly string[]>
      {...lines}
      value={ids}
      onChange={(next) => set(field.words, next)}
      when="left"
      format={(next) => next.join('; ')}
      read={readIds}
    />
  );
}

function idsIn(text: string): readonly string[] {
  return text.split(/[;,\s]+/).filter((id) => id !== '');
}

function readIds(text: string): TextRead<readonly string[]> {
  const ids = idsIn(text);
  const wrong = ids.find((id) => !idPattern.test(id));
  if (wrong === undefined) return { value: ids, problem: null };
  return unread(
    `“${wrong}” is not the short name of a figure. Enter short names such as F303, separated by ;.`,
  );
}
