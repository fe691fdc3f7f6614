import Plus from 'lucide-react/dist/esm/icons/plus.js';
import { useMemo } from 'react';
import { idOf } from '../../../../scenario/paths/idPath.ts';
import { fieldOf } from '../../../../scenario/edit/fields/fieldsOf.ts';
import { freshRow } from '../../../../scenario/edit/fields/freshRow.ts';
import { Button } from '../../../../ui/controls/Button.tsx';
import { ownScenario } from '../../../document/edit.ts';
import { addRow, setWithin } from '../setAt.ts';
import { useProblemAt } from '../problemsStore.ts';
import { FieldHead } from './FieldHead.tsx';
import { SetContext, useSet, type PropsOf } from './fieldProps.ts';
import classes from './Form.module.css';
import { ListCards } from './ListCards.tsx';
import { ListTable } from './ListTable.tsx';
import { SharesPictureOf } from '../special/SharesPictureOf.tsx';
import { NotGiven } from './NotGiven.tsx';
import { tableColumns } from './tableColumns.ts';

/**
 * A list of parts: a table where each part fits a row, otherwise lines that open. Rows are added, moved, copied and
 * removed.
 */
export function ListField(props: PropsOf<'list'>) {
  const { field, value } = props;
  const set = useSet();
  const problem = useProblemAt(field.words, false);
  const list = useMemo(() => (Array.isArray(value) ? (value as unknown[]) : []), [value]);
  const element = useMemo(() => fieldOf(field.form.element, [...field.words, '0']), [field]);
  const columns = useMemo(() => tableColumns(element, list), [element, list]);
  const path = field.words.join('/');
  const within = useMemo(() => setWithin(path.split('/')), [path]);
  if (value === undefined) return <NotGiven {...props} />;
  const hasIds = list.some((part) => idOf(part) !== undefined);
  const asOne = !hasIds && columns !== null && !columns.hasMore;
  const add = () => {
    const own = ownScenario();
    if (own === null) return;
    const row = freshRow(element, list, own);
    if (asOne) set(field.words, [...list, row]);
    else addRow(field.words, row);
  };
  const canAdd = list.length < field.form.most;
  const rows = { field, element, list, asOne };
  return (
    <div className={`${classes.wide} ${classes.section}`} role="group" aria-label={field.label}>
      <FieldHead
        field={field}
        value={columns === null || hasIds ? undefined : value}
        problem={problem}
        actions={
          canAdd && (
            <Button kind="quiet" onPress={add} label={`Add to: ${field.label}`}>
              <Plus size={13} aria-hidden="true" /> Add
            </Button>
          )
        }
      />
      {field.key === 'to' && <SharesPictureOf field={field} list={list} />}
      {list.length === 0 && <p className={classes.help}>None.</p>}
      {list.length > 0 &&
        (columns === null ? (
          <ListCards {...rows} />
        ) : (
          <SetContext value={asOne ? within : set}>
            <ListTable {...rows} columns={columns.shown} />
          </SetContext>
        ))}
    </div>
  );
}
