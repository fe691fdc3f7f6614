import type { CSSProperties } from 'react';
import classes from './HeatTable.module.css';
import { shades } from './shades.ts';

/** A cell: its figure as text, the value that shades it, and a note where there is one. */
export interface HeatCell {
  readonly text: string;
  /** '18–25', in small letters below. */
  readonly detail: string;
  readonly value: number;
  /** 'now', 'best'. */
  readonly mark?: string;
  /** Framed, so that it is easily found. */
  readonly isFramed?: boolean;
}

interface HeatTableProps {
  /** What the table contains. It is read out, and shown above the table. */
  readonly caption: string;
  readonly rowHeading: string;
  readonly columnHeading: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** By row and column. Null where a cell is empty. */
  readonly cells: readonly (readonly (HeatCell | null)[])[];
}

/** A map over two values as a table of figures: the higher the figure, the darker its cell. */
export function HeatTable({ caption, rowHeading, columnHeading, rows, columns, cells }: HeatTableProps) {
  const shaded = shades(cells.map((row) => row.map((cell) => cell?.value ?? null)));
  return (
    <div className={classes.scroll} role="region" aria-label={caption} tabIndex={0}>
      <table className={classes.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{rowHeading}</th>
            <th scope="colgroup" colSpan={columns.length}>
              {columnHeading}
            </th>
          </tr>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column} scope="col" className={classes.column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={row}>
              <th scope="row">{row}</th>
              {cells[at]!.map((cell, column) => (
                <Cell key={columns[column]} cell={cell} shade={shaded[at]![column]!} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CellProps {
  readonly cell: HeatCell | null;
  /** 0 to 1. */
  readonly shade: number;
}

function Cell({ cell, shade }: CellProps) {
  if (cell === null) return <td className={classes.none}>—</td>;
  return (
    <td
      className={classes.cell}
      data-framed={cell.isFramed || undefined}
      style={{ '--shade': `${Math.round(shade * 100)}%` } as CSSProperties}
    >
      <strong>{cell.text}</strong>
      {cell.mark && <em>{cell.mark}</em>}
      <span>{cell.detail}</span>
    </td>
  );
}
