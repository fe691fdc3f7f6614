import ArrowDown from 'lucide-react/dist/esm/icons/arrow-down.js';
import ArrowUp from 'lucide-react/dist/esm/icons/arrow-up.js';
import classes from './IntervalBars.module.css';

/** The column that rows are sorted by, named by its heading, and what a press on a heading does. */
export interface RowSort {
  readonly by: string;
  readonly descending: boolean;
  readonly onSort: (heading: string) => void;
}

interface HeadCellProps {
  readonly label: string;
  readonly sort?: RowSort;
  readonly numeric?: boolean;
}

/** The heading of a column: a button that sorts, where rows can be sorted. */
export function HeadCell({ label, sort, numeric }: HeadCellProps) {
  if (sort === undefined) {
    return (
      <th scope="col" data-numeric={numeric || undefined}>
        {label}
      </th>
    );
  }
  const isCurrent = sort.by === label;
  const Arrow = sort.descending ? ArrowDown : ArrowUp;
  return (
    <th
      scope="col"
      data-numeric={numeric || undefined}
      aria-sort={isCurrent ? (sort.descending ? 'descending' : 'ascending') : undefined}
    >
      <button type="button" className={classes.sorter} onClick={() => sort.onSort(label)}>
        {label}
        {isCurrent && <Arrow size={12} aria-hidden="true" />}
      </button>
    </th>
  );
}
