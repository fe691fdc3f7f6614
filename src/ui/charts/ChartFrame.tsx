import { useId, useState, type ReactNode } from 'react';
import { Button } from '../controls/Button.tsx';
import classes from './ChartFrame.module.css';
import { DataTable, type TableData } from './DataTable.tsx';

interface ChartFrameProps {
  readonly title: string;
  /** The unit, or the question that the chart answers. */
  readonly subtitle?: string;
  /** One finding in figures, and the direction where low is worse. */
  readonly finding?: string;
  readonly legend?: ReactNode;
  readonly caption?: ReactNode;
  /** Made only when it is opened, since it may be long. */
  readonly table?: () => TableData;
  readonly headingLevel?: 2 | 3 | 4;
  /** A chart within a panel: a smaller title. */
  readonly small?: boolean;
  /** Why the results are out of date. They fade while this is set. */
  readonly stale?: string;
  readonly children: ReactNode;
}

/** The frame of every chart: title, finding, legend, the chart, its caption, and the table behind it. */
export function ChartFrame(props: ChartFrameProps) {
  const { title, subtitle, finding, legend, caption, table, stale, children } = props;
  const Heading = `h${props.headingLevel ?? (props.small ? 3 : 2)}` as const;
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <section
      aria-labelledby={props.small && subtitle ? `${id} ${id}-unit` : id}
      className={props.small ? classes.small : undefined}
      data-stale={stale ? true : undefined}
    >
      <header className={classes.header}>
        <div className={classes.heading}>
          <Heading id={id}>{title}</Heading>
          {subtitle && (
            <p id={`${id}-unit`} className={classes.muted}>
              {subtitle}
            </p>
          )}
        </div>
        {finding && <p className={classes.finding}>{finding}</p>}
        {legend}
        {table && (
          <Button kind="quiet" label={`Table: ${title}`} expanded={open} onPress={() => setOpen(!open)}>
            Table
          </Button>
        )}
      </header>
      {stale && <p className={classes.stale}>{stale}</p>}
      <div className={stale ? classes.faded : undefined}>{children}</div>
      {caption && <p className={classes.muted}>{caption}</p>}
      {open && table && <DataTable {...table()} />}
    </section>
  );
}
