import { Fragment, useMemo, useState, type ReactNode } from 'react';
import type { TableColumn } from '../DataTable.tsx';
import { VisuallyHidden } from '../../controls/VisuallyHidden.tsx';
import { HeadCell, type RowSort } from './HeadCell.tsx';
import {
  intervalBarsLayout,
  rowBarsLayout,
  tickTexts,
  type IntervalValue,
  type PlacedBar,
} from './layout.ts';
import classes from './IntervalBars.module.css';

/** A row: its name, its value and interval (to the right of zero is the wanted side), and finished text. */
export interface IntervalBarsRow extends IntervalValue {
  readonly id: string;
  readonly label: string;
  readonly sublabel?: string;
  /** Whether it is part of the row above, and so is indented. */
  readonly isPart?: boolean;
  /** '2.9 fewer'. */
  readonly text: string;
  /** '2.4 to 3.4'. */
  readonly detail: string;
  /** One text for each further column. */
  readonly cells?: readonly ReactNode[];
  /** The details of the row. Its name then opens them. */
  readonly more?: () => ReactNode;
}

interface IntervalBarsProps {
  /** What the table contains. It is read out, not shown. */
  readonly caption: string;
  readonly labelHeading: string;
  readonly valueHeading: string;
  readonly columns?: readonly TableColumn[];
  readonly rows: readonly IntervalBarsRow[];
  /** '3 fewer', '1 more'. */
  readonly formatTick?: (value: number) => string;
  readonly barWidth?: number;
  /**
   * `row`: each row has its own scale with zero in the middle, for rows of different units. There are no ticks then.
   */
  readonly scale?: 'common' | 'row';
  /** Makes the headings sort. The caller puts the rows in that order. */
  readonly sort?: RowSort;
}

/** Rows with a bar and its interval around a common zero, and their figures next to it. It is its own table. */
export function IntervalBars(props: IntervalBarsProps) {
  const { caption, labelHeading, valueHeading, columns = [], rows, barWidth = 210 } = props;
  const { formatTick = String, scale = 'common', sort } = props;
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const layoutOf = scale === 'row' ? rowBarsLayout : intervalBarsLayout;
  const layout = useMemo(() => layoutOf(rows, barWidth), [layoutOf, rows, barWidth]);
  return (
    <div className={classes.frame}>
      <table className={classes.table}>
        <caption>
          <VisuallyHidden>{caption}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <HeadCell label={labelHeading} sort={sort} />
            <td aria-hidden="true">
              <svg width={barWidth} height={14} className={classes.axis}>
                {tickTexts(layout, formatTick).map(({ x, text }) => (
                  <text key={x} x={x} y={11} textAnchor="middle">
                    {text}
                  </text>
                ))}
                {scale === 'row' && <SideNames zeroX={layout.zeroX} />}
              </svg>
            </td>
            <HeadCell label={valueHeading} sort={sort} numeric />
            {columns.map(({ label, numeric }) => (
              <HeadCell key={label} label={label} sort={sort} numeric={numeric} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <Fragment key={row.id}>
              <tr>
                <RowName
                  row={row}
                  isOpen={open.has(row.id)}
                  onToggle={() => setOpen(toggled(open, row.id))}
                />
                <td aria-hidden="true" className={classes.barCell}>
                  <Bar bar={layout.bars[index] ?? null} zeroX={layout.zeroX} width={barWidth} />
                </td>
                <td data-numeric>
                  <strong>{row.text}</strong>
                  <span className={classes.muted}>{row.detail}</span>
                </td>
                {columns.map((column, at) => (
                  <td key={column.label} data-numeric={column.numeric || undefined}>
                    {row.cells?.[at] ?? '—'}
                  </td>
                ))}
              </tr>
              {row.more && open.has(row.id) && (
                <tr>
                  <td colSpan={columns.length + 3} className={classes.more}>
                    {row.more()}
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowNameProps {
  readonly row: IntervalBarsRow;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function RowName({ row: { label, sublabel, isPart, more }, isOpen, onToggle }: RowNameProps) {
  return (
    <th scope="row" className={isPart ? classes.part : undefined}>
      {more ? (
        <button type="button" className={classes.opener} aria-expanded={isOpen} onClick={onToggle}>
          {label}
        </button>
      ) : (
        label
      )}
      {sublabel && <span className={classes.muted}>{sublabel}</span>}
    </th>
  );
}

function toggled(open: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(open);
  if (!next.delete(id)) next.add(id);
  return next;
}

function SideNames({ zeroX }: { readonly zeroX: number }) {
  return (
    <>
      <text x={zeroX - 8} y={11} textAnchor="end">
        worse
      </text>
      <text x={zeroX + 8} y={11}>
        better
      </text>
    </>
  );
}

interface BarProps {
  readonly bar: PlacedBar | null;
  readonly zeroX: number;
  readonly width: number;
}

function Bar({ bar, zeroX, width }: BarProps) {
  return (
    <svg width={width} height={26} className={classes.bar}>
      <line x1={zeroX} x2={zeroX} y2={26} className={classes.zero} />
      {bar && (
        <rect
          x={bar.x}
          y={8}
          width={bar.width}
          height={10}
          className={bar.isNegative ? classes.against : classes.for}
        />
      )}
      {bar?.whisker && (
        <path
          className={classes.whisker}
          d={`M${bar.whisker.from} 13H${bar.whisker.to}M${bar.whisker.from} 9V17M${bar.whisker.to} 9V17`}
        />
      )}
    </svg>
  );
}
