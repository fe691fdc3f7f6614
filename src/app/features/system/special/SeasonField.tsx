import { useMemo } from 'react';
import { dayNumber, isValidMonthDay, monthDayOf } from '../../../../scenario/calendar/dates.ts';
import { readMonthDay } from '../../../../ui/controls/readMonthDay.ts';
import { monthDayText } from '../../../../ui/controls/calendar.ts';
import type { TextRead } from '../../../../ui/controls/textRead.ts';
import { CurveEditor } from '../../../../ui/editors/CurveEditor/CurveEditor.tsx';
import { monthTicks } from '../../../../words/axisTicks.ts';
import { useSet, type PropsOf } from '../form/fieldProps.ts';
import { SpecialFrame } from './SpecialFrame.tsx';

/** The curve is drawn over one year without 29 February, from the month of July on: a winter is not cut in two. */
const FIRST_DAY = '2025-07-01';
const YEAR = 365;

/** A point of a season as the format has it: what it does stands under `factor` or `add`. */
type Point = Readonly<Record<string, string | number>>;

/** A season as a curve round the year with points to drag, and as numbers. */
export function SeasonField(props: PropsOf<'list'> & { readonly yKey: 'factor' | 'add' }) {
  const { field, value, yKey } = props;
  const set = useSet();
  const given = value as readonly Point[];
  const points = useMemo(
    () => given.map((point) => ({ x: placeInYear(String(point.date)), y: Number(point[yKey]) })),
    [given, yKey],
  );
  const isFactor = yKey === 'factor';
  return (
    <SpecialFrame field={field} value={value}>
      <CurveEditor
        title={field.label}
        subtitle={field.help}
        headingLevel={3}
        description={`${field.label} over the year`}
        points={points}
        onChange={(next) =>
          set(
            field.words,
            next.map(({ x, y }) => ({ date: monthDayAt(x), [yKey]: y })),
          )
        }
        days={YEAR}
        join="round"
        none={isFactor ? 1 : 0}
        reference={isFactor ? 1 : 0}
        minimum={isFactor ? 0 : undefined}
        step={isFactor ? 0.01 : 0.001}
        ticks={ticks}
        xLabel="Date"
        yLabel={isFactor ? 'Factor' : 'Added'}
        formatX={(x) => monthDayText(monthDayAt(x))}
        readX={readPlace}
        formatY={(y) => String(Number(y.toFixed(4)))}
      />
    </SpecialFrame>
  );
}

const ticks = monthTicks(FIRST_DAY, YEAR).map(({ dayIndex, label }) => ({
  dayIndex,
  label,
  longLabel: label,
}));

function placeInYear(monthDay: string): number {
  if (!isValidMonthDay(monthDay)) return 0;
  const year = monthDay < FIRST_DAY.slice(5) ? 2026 : 2025;
  const day = monthDay === '02-29' ? '02-28' : monthDay;
  return dayNumber(`${year}-${day}`) - dayNumber(FIRST_DAY);
}

function monthDayAt(place: number): string {
  return monthDayOf(dayNumber(FIRST_DAY) + place);
}

function readPlace(text: string): TextRead<number> {
  const read = readMonthDay(text);
  return read.problem === null ? { ...read, value: placeInYear(read.value) } : read;
}
