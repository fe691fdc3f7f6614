import type { ReactNode } from 'react';
import classes from './EditTable.module.css';

/** A column: its heading, and how wide its fields are, in rem. */
export interface EditColumn {
  readonly label: string;
  readonly rem?: number;
  /** Whether the heading is only for screen readers: a column of buttons. */
  readonly quiet?: boolean;
}

/** A row: its name and its cells. */
export interface EditRow {
  readonly key: string | number;
  readonly cells: readonly ReactNode[];
}

interface EditTableProps {
  readonly caption: string;
  readonly columns: readonly EditColumn[];
  readonly rows: readonly EditRow[];
  readonly foot?: readonly ReactNode[];
}

/** The numbers behind an editor's picture, with fields in its cells. It scrolls in its own box when it is long. */
export function EditTable({ caption, columns, rows, foot }: EditTableProps) {
  return (
    <div className={classes.scroll}>
      <table className={classes.table} aria-label={caption}>
        <thead>
          <tr>
            {columns.map(({ label, quiet }) => (
              <th key={label} scope="col">
                <span className={quiet ? classes.quiet : undefined}>{label}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, at) => (
                <td key={at}>
                  <div style={{ width: widthOf(columns[at]) }}>{cell}</div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {foot && (
          <tfoot>
            <tr>
              {foot.map((cell, at) => (
                <td key={at}>{cell}</td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}

function widthOf(column: EditColumn | undefined): string | undefined {
  return column?.rem === undefined ? undefined : `${column.rem}rem`;
}
