import { useState } from 'react';
import Ellipsis from 'lucide-react/dist/esm/icons/ellipsis.js';
import { idOf } from '../../../../scenario/paths/idPath.ts';
import type { FieldSpec } from '../../../../scenario/edit/fields/fieldSpec.ts';
import { IconButton } from '../../../../ui/controls/IconButton.tsx';
import { useProblemAt } from '../problemsStore.ts';
import { FieldView } from './FieldView.tsx';
import classes from './Form.module.css';
import { ObjectFields } from './ObjectFields.tsx';
import { RowTools } from './RowTools.tsx';
import type { RowsProps } from './rowsProps.ts';
import { sumInWords } from './sumInWords.ts';

interface ListTableProps extends RowsProps {
  readonly columns: readonly FieldSpec[];
}

/** A list of small parts as a table, a part a row. Fields without a column open under each row. */
export function ListTable({ field, element, list, columns, asOne }: ListTableProps) {
  const isLeaf = columns[0] === element;
  const sum = sumInWords(field, list);
  return (
    <>
      <div className={classes.tableFrame}>
        <table className={classes.table}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.key} scope="col">
                  {isLeaf ? field.label : column.label}
                  {column.unit !== undefined && column.unit !== 'share' && `, ${column.unit}`}
                </th>
              ))}
              <th className={classes.tools}>
                <span className={classes.toolsName}>Row</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {list.map((row, at) => (
              <TableRow key={keyOf(row, at)} {...{ field, element, list, columns, asOne, row, at }} />
            ))}
          </tbody>
        </table>
      </div>
      {sum !== undefined && <p className={sum.isRight ? classes.help : classes.problem}>{sum.text}</p>}
    </>
  );
}

interface TableRowProps extends ListTableProps {
  readonly row: unknown;
  readonly at: number;
}

function TableRow({ field, element, list, columns, asOne, row, at }: TableRowProps) {
  const [isOpen, setOpen] = useState(false);
  const words = [...field.words, idOf(row) ?? String(at)];
  const problem = useProblemAt(words, false);
  const isLeaf = columns[0] === element;
  const cell = (column: FieldSpec): FieldSpec => {
    const label = `${isLeaf ? field.label : column.label}, row ${at + 1}`;
    return { ...column, label, words: isLeaf ? words : [...words, column.key] };
  };
  const valueOf = (column: FieldSpec) =>
    isLeaf ? row : (row as Record<string, unknown> | null)?.[column.key];
  const hasMore = !isLeaf && Object.keys(shapeOf(element)).length > columns.length;
  return (
    <>
      <tr>
        {columns.map((column) => (
          <td key={column.key}>
            <FieldView field={cell(column)} value={valueOf(column)} bare />
          </td>
        ))}
        <td className={classes.tools}>
          <span>
            {hasMore && (
              <IconButton
                label={isOpen ? `Fewer fields of row ${at + 1}` : `More fields of row ${at + 1}`}
                icon={<Ellipsis size={15} aria-hidden="true" />}
                onPress={() => setOpen(!isOpen)}
              />
            )}
            <RowTools field={field} list={list} at={at} asOne={asOne} />
          </span>
        </td>
      </tr>
      {problem !== undefined && (
        <tr>
          <td colSpan={columns.length + 1} className={classes.problem}>
            {problem}
          </td>
        </tr>
      )}
      {isOpen && (
        <tr>
          <td colSpan={columns.length + 1} className={classes.details}>
            <ObjectFields
              schema={element.schema}
              value={row}
              words={words}
              without={columns.map(({ key }) => key)}
            />
          </td>
        </tr>
      )}
    </>
  );
}

function shapeOf(element: FieldSpec): object {
  return (element.schema._zod.def as { shape?: object }).shape ?? {};
}

/** Rows without a name go by their place: what is typed in one stays in it while others change. */
function keyOf(row: unknown, at: number): string {
  return idOf(row) ?? String(at);
}
