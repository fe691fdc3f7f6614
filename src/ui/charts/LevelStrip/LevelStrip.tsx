import { useId, useMemo } from 'react';
import { DayCursor } from '../DayCursor.tsx';
import { Hatch } from '../Hatch.tsx';
import { MonthAxis } from '../MonthAxis.tsx';
import { fitText, textWidth } from '../textWidth.ts';
import { timeAxis, type TimeTick } from '../timeAxis.ts';
import { useDay, type DayCursorState } from '../useDay.ts';
import { useWidth } from '../useWidth.ts';
import { lanesOf, laneTop, levelStripLayout, type StripRow, type StripRowData } from './layout.ts';
import { placeMarks, type Mark } from './placeMarks.ts';
import classes from './LevelStrip.module.css';

/** A row: its shares, its name, and at the right a figure with its label. */
export interface LevelStripRow extends StripRowData {
  readonly id: string;
  readonly label: string;
  readonly figure?: string;
  readonly note?: string;
}

interface LevelStripProps {
  readonly rows: readonly LevelStripRow[];
  readonly days: number;
  readonly ticks: readonly TimeTick[];
  readonly marks?: readonly Mark[];
  /** All days and marks where only some are shown. Their lanes are kept free, so that nothing below moves. */
  readonly whole?: { readonly days: number; readonly marks: readonly Mark[] };
  /** The heading of the column at the right. */
  readonly noteHeading?: string;
  /** What the chart shows, for screen readers. */
  readonly description: string;
  readonly describeDay: (day: number) => string;
  readonly cursor?: DayCursorState;
  /** Pixels left for names and right for notes. Panels with the same values share their time axis. */
  readonly left?: number;
  readonly right?: number;
}

/** The probability of each level day by day, stacked with the worst at the bottom. Or one winter's levels as bars. */
export function LevelStrip(props: LevelStripProps) {
  const { rows, days, ticks, marks = NO_MARKS, description, describeDay } = props;
  const { noteHeading = '', left = 76, right = 140 } = props;
  const [box, width] = useWidth<HTMLDivElement>();
  const cursor = useDay(props.cursor);
  const hatch = useId();
  const axis = useMemo(() => timeAxis(days, left, Math.max(left, width - right)), [days, left, right, width]);
  const { whole } = props;
  const lanes = useMemo(
    () => (whole ? lanesOf(placeMarks(whole.marks, timeAxis(whole.days, axis.left, axis.right))) : 0),
    [whole, axis],
  );
  const layout = useMemo(() => levelStripLayout(rows, marks, axis, lanes), [rows, marks, axis, lanes]);
  return (
    <div ref={box} className={classes.strip} style={{ height: layout.height }}>
      {width > 0 && (
        <>
          <svg width={width} height={layout.height} role="img" aria-label={description}>
            <defs>
              <Hatch id={hatch} />
            </defs>
            {layout.marks.map((mark, index) => (
              <g key={index} transform={`translate(0 ${laneTop(mark.lane)})`}>
                <rect
                  className={classes[mark.kind]}
                  x={mark.x}
                  y={1}
                  width={mark.width}
                  height={11}
                  rx={1.5}
                />
                <text x={mark.textX} y={10}>
                  {mark.label}
                </text>
              </g>
            ))}
            {layout.rows.map((row, index) => (
              <Row
                key={rows[index]!.id}
                row={row}
                data={rows[index]!}
                hatch={hatch}
                left={left}
                noteX={axis.right + NOTE_GAP}
              />
            ))}
            <MonthAxis axis={axis} ticks={ticks} y={layout.bottom} />
            <text
              className={classes.note}
              x={headingX(noteHeading, axis.right, width)}
              y={layout.bottom + 14}
            >
              {noteHeading}
            </text>
          </svg>
          <DayCursor
            {...cursor}
            axis={axis}
            top={layout.top}
            height={layout.bottom - layout.top}
            label={`${description}: choose a day`}
            describeDay={describeDay}
          />
        </>
      )}
    </div>
  );
}

const NO_MARKS: readonly Mark[] = [];
const NOTE_GAP = 12;
/** Its size in the style sheet, in pixels. */
const HEADING_SIZE = 12;

/** Where the heading of the notes begins: above them, or further left where it would not end within the chart. */
function headingX(heading: string, right: number, width: number): number {
  return Math.min(right + NOTE_GAP, width - textWidth(heading, HEADING_SIZE));
}

interface RowProps {
  readonly row: StripRow;
  readonly data: LevelStripRow;
  readonly hatch: string;
  readonly left: number;
  readonly noteX: number;
}

function Row({ row, data, hatch, left, noteX }: RowProps) {
  const middle = row.y + row.height / 2 + 4;
  const fills = ['var(--level-1)', 'var(--level-2)', `url(#${hatch})`, 'var(--level-4)'];
  return (
    <g>
      <text className={classes.label} x={0} y={middle}>
        <title>{data.label}</title>
        {fitText(data.label, left - 6, 12.5)}
      </text>
      {row.paths.areas.map((path, level) => (
        <path key={level} d={path} fill={fills[level]} shapeRendering="crispEdges" />
      ))}
      {row.paths.edges.map((path, level) => (
        <path key={level} d={path} className={level === 3 ? classes.edgeOnDark : classes.edge} />
      ))}
      {row.compared !== '' && (
        <>
          <path d={row.compared} className={classes.underCompared} />
          <path d={row.compared} className={classes.compared} />
        </>
      )}
      <text className={classes.note} x={noteX} y={middle}>
        <tspan className={data.main ? classes.figure : undefined}>{data.figure}</tspan>
        {data.note && ` ${data.note}`}
      </text>
    </g>
  );
}
