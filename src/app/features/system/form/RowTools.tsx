import ArrowUp from 'lucide-react/dist/esm/icons/arrow-up.js';
import Copy from 'lucide-react/dist/esm/icons/copy.js';
import Trash from 'lucide-react/dist/esm/icons/trash-2.js';
import { idOf } from '../../../../scenario/idPath.ts';
import { IconButton } from '../../../../ui/controls/IconButton.tsx';
import { freeId } from '../freeId.ts';
import { useSet, type FieldOf } from './fieldProps.ts';

interface RowToolsProps {
  readonly field: FieldOf<'list'>;
  readonly list: readonly unknown[];
  readonly at: number;
}

/** What may be done with a row: move it up, copy it, take it away. */
export function RowTools({ field, list, at }: RowToolsProps) {
  const set = useSet();
  const { least, most } = field.form;
  const row = at + 1;
  const moved = () => list.with(at - 1, list[at]).with(at, list[at - 1]);
  const copied = () => [...list.slice(0, row), copyOf(list[at], list), ...list.slice(row)];
  return (
    <>
      <IconButton
        label={`Move row ${row} up: ${field.label}`}
        icon={<ArrowUp size={14} aria-hidden="true" />}
        disabled={at === 0}
        onPress={() => set(field.words, moved())}
      />
      <IconButton
        label={`Copy row ${row}: ${field.label}`}
        icon={<Copy size={13} aria-hidden="true" />}
        disabled={list.length >= most}
        onPress={() => set(field.words, copied())}
      />
      <IconButton
        label={`Take away row ${row}: ${field.label}`}
        icon={<Trash size={14} aria-hidden="true" />}
        disabled={list.length <= least}
        onPress={() =>
          set(
            field.words,
            list.filter((_, other) => other !== at),
          )
        }
      />
    </>
  );
}

function copyOf(row: unknown, list: readonly unknown[]): unknown {
  const id = idOf(row);
  return id === undefined
    ? row
    : {
        ...(row as object),
        id: freeId(
          id,
          list.flatMap((one) => idOf(one) ?? []),
        ),
      };
}
