import ChevronLeft from 'lucide-react/dist/esm/icons/chevron-left.js';
import ChevronRight from 'lucide-react/dist/esm/icons/chevron-right.js';
import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { IconButton } from '../../../ui/controls/IconButton.tsx';
import { SideSection } from '../../../ui/controls/SideSection.tsx';
import { roundedNumber } from '../../../words/numbers.ts';
import { figuresOf } from '../../results/answer.ts';
import { columnHeading, columnName, winterCell } from './columnText.ts';
import type { EndedRun } from './useEndedRun.ts';
import { winterAddress } from './winterAddress.ts';
import { sortedWinters, winterColumns, type WinterColumn } from './winterRows.ts';
import classes from './Winters.module.css';
import { lookAtWinter, winterView } from './winterView.ts';

const PAGE = 14;

/** Every winter of the run, a page at a time, in the order of any of its figures. */
export function AllWinters({ run }: { readonly run: EndedRun }) {
  const { answer, severity, winter: chosen } = run;
  const sort = useStore(winterView, (view) => view.sort);
  const columns = useMemo(() => winterColumns(figuresOf(answer), severity), [answer, severity]);
  const winters = useMemo(() => sortedWinters(severity, columns, sort), [severity, columns, sort]);
  const [turned, setTurned] = useState<{ readonly to: number; readonly for: unknown } | null>(null);
  // The page with the chosen winter, until somebody turns over.
  const place = `${winters.length} ${sort.by} ${sort.reversed} ${chosen}`;
  const own = Math.max(0, Math.floor(winters.indexOf(chosen ?? -1) / PAGE));
  const page = turned?.for === place ? turned.to : own;
  const pages = Math.max(1, Math.ceil(winters.length / PAGE));
  const turn = (to: number) => setTurned({ to, for: place });
  const { scenario } = answer;
  return (
    <SideSection
      title="All winters"
      actions={
        <span className={classes.pager}>
          <IconButton
            label="Page before"
            icon={<ChevronLeft size={15} aria-hidden="true" />}
            disabled={page === 0}
            onPress={() => turn(page - 1)}
          />
          <span role="status">
            {roundedNumber(page + 1)} of {roundedNumber(pages)}
          </span>
          <IconButton
            label="Next page"
            icon={<ChevronRight size={15} aria-hidden="true" />}
            disabled={page >= pages - 1}
            onPress={() => turn(page + 1)}
          />
        </span>
      }
    >
      <table className={classes.winters} aria-label="All winters of the run">
        <thead>
          <tr>
            {columns.map((column) => (
              <SortHeading
                key={column.id}
                column={column}
                text={columnHeading(column.id)}
                name={columnName(scenario, column.id)}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {winters.slice(page * PAGE, (page + 1) * PAGE).map((winter) => (
            <tr key={winter} data-current={winter === chosen || undefined}>
              {columns.map((column) =>
                column.id === 'winter' ? (
                  <th key={column.id} scope="row">
                    <a
                      href={winterAddress(winter)}
                      aria-label={`Winter ${winter + 1}`}
                      aria-current={winter === chosen ? 'true' : undefined}
                    >
                      {winterCell(scenario, column, winter)}
                    </a>
                  </th>
                ) : (
                  <td key={column.id}>{winterCell(scenario, column, winter)}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </SideSection>
  );
}

interface SortHeadingProps {
  readonly column: WinterColumn;
  readonly text: string;
  readonly name: string;
}

/** A heading that sorts by its column, and turns the order round when it already does. */
function SortHeading({ column: { id, ascending }, text, name }: SortHeadingProps) {
  const { by, reversed } = useStore(winterView, (view) => view.sort);
  const isBy = by === id;
  const isUp = ascending !== reversed;
  const press = () => lookAtWinter({ sort: { by: id, reversed: isBy && !reversed } });
  return (
    <th scope="col" aria-sort={isBy ? (isUp ? 'ascending' : 'descending') : undefined}>
      <button type="button" title={`Sort by ${name}`} aria-label={name} onClick={press}>
        {text}
        {isBy && <span aria-hidden="true">{isUp ? '↑' : '↓'}</span>}
      </button>
    </th>
  );
}
