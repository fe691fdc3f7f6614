import ArrowUp from 'lucide-react/dist/esm/icons/arrow-up.js';
import Copy from 'lucide-react/dist/esm/icons/copy.js';
import Trash from 'lucide-react/dist/esm/icons/trash-2.js';
import { withRowUp } from '../../../../scenario/edit/parts/moveRow.ts';
import { freeId } from '../../../../scenario/edit/parts/freeId.ts';
import { removeAt } from '../../../../scenario/edit/parts/rows.ts';
import { idOf } from '../../../../scenario/paths/idPath.ts';
import { IconButton } from '../../../../ui/controls/IconButton.tsx';
import { editScenario, ownScenario } from '../../../document/edit.ts';
import { addRow } from '../setAt.ts';
import { useSet, type FieldOf } from './fieldProps.ts';

interface RowToolsProps {
  readonly field: FieldOf<'list'>;
  readonly list: readonly unknown[];
  readonly at: number;
  /** The list is one figure: its rows have no sources of their own. */
  readonly asOne: boolean;
}

/** The buttons of a row: move it up, copy it, remove it. */
export function RowTools(props: RowToolsProps) {
  const { field, list, at } = props;
  const { least, most } = field.form;
  const { up, copy, remove } = useMoves(props);
  const row = at + 1;
  return (
    <>
      <IconButton
        label={`Move row ${row} up: ${field.label}`}
        icon={<ArrowUp size={14} aria-hidden="true" />}
        disabled={at === 0}
        onPress={up}
      />
      <IconButton
        label={`Copy row ${row}: ${field.label}`}
        icon={<Copy size={13} aria-hidden="true" />}
        disabled={list.length >= most}
        onPress={copy}
      />
      <IconButton
        label={`Remove row ${row}: ${field.label}`}
        icon={<Trash size={14} aria-hidden="true" />}
        disabled={list.length <= least}
        onPress={remove}
      />
    </>
  );
}

/** A list that is one figure is set whole; in others what is said of each row stays with it. */
function useMoves({ field: { words }, list, at, asOne }: RowToolsProps) {
  const set = useSet();
  const row = list[at];
  if (asOne)
    return {
      up: () => set(words, list.with(at - 1, row).with(at, list[at - 1])),
      copy: () => set(words, list.toSpliced(at + 1, 0, row)),
      remove: () => set(words, list.toSpliced(at, 1)),
    };
  return {
    up: () => editScenario((own) => withRowUp(own, words, at)),
    copy: () => addRow(words, copyOf(row, words), at + 1),
    remove: () => editScenario((own) => removeAt(own, [...words, idOf(row) ?? String(at)])),
  };
}

function copyOf(row: unknown, list: readonly string[]): unknown {
  const [id, own] = [idOf(row), ownScenario()];
  if (id === undefined || own === null) return row;
  return { ...(row as object), id: freeId(own, list, id) };
}
