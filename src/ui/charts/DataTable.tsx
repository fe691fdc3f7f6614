import classes from './DataTable.module.css';

/** A column: its heading, and whether its cells are figures (set to the right). */
export interface TableColumn {
  readonly label: string;
  readonly numeric?: boolean;
}

/** The numbers behind a chart, as finished text. The first column names the row. */
export interface TableData {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
}

/** A plain table with headings for rows and columns, scrolling in its own box. */
export function DataTable({ caption, columns, rows }: TableData) {
  return (
    <div className={classes.scroll} role="region" aria-label={caption} tabIndex={0}>
      <table className={classes.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.label} scope="col" data-numeric={column.numeric || undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, index) => (
            <tr key={index}>
              {cells.map((cell, at) => {
                const numeric = columns[at]?.numeric || undefined;
                return at === 0 ? (
                  <th key={at} scope="row" data-numeric={numeric}>
                    {cell}
                  </th>
                ) : (
                  <td key={at} data-numeric={numeric}>
                    {cell}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
