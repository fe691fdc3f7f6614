import { useMemo } from 'react';
import { dayNumber, isoDate, isValidDate } from '../../../../scenario/calendar/dates.ts';
import { scaledBy } from '../../../../scenario/edit/fields/scaledBy.ts';
import type { FieldPath } from '../../../../scenario/paths/fieldPath.ts';
import type { Driver } from '../../../../scenario/schema/driver.ts';
import type { Quantity } from '../../../../scenario/schema/primitives.ts';
import { schemaProblems } from '../../../../scenario/schemaProblems.ts';
import { wave as waveSchema } from '../../../../scenario/schema/driver.ts';
import { longDateText } from '../../../../ui/controls/calendar.ts';
import { readDate } from '../../../../ui/controls/readDate.ts';
import type { TextRead } from '../../../../ui/controls/textRead.ts';
import { WaveEditor } from '../../../../ui/editors/WaveEditor/WaveEditor.tsx';
import type { WaveValue } from '../../../../ui/editors/WaveEditor/waveMoves.ts';
import { monthTicks } from '../../../../words/axisTicks.ts';
import { setSeveral } from '../setAt.ts';
import { useOwn } from '../useOwn.ts';
import { middleOf, rangeOf, waveBands } from '../waveBands.ts';

type Wave = Extract<Driver, { kind: 'wave' }>;

interface WavePartProps {
  readonly wave: Wave;
  readonly words: FieldPath;
}

/** An illness wave drawn with the waves that are possible. Empty while one of its numbers cannot be drawn. */
export function WavePart({ wave, words }: WavePartProps) {
  const calendar = useOwn((own) => own.calendar);
  if (calendar === undefined || !isValidDate(calendar.startDate) || !isValidDate(wave.peakDate)) return null;
  if (schemaProblems(waveSchema, wave).length > 0) return null;
  return <Drawn wave={wave} words={words} startDate={calendar.startDate} days={calendar.days} />;
}

interface DrawnProps extends WavePartProps {
  readonly startDate: string;
  readonly days: number;
}

function Drawn({ wave, words, startDate, days }: DrawnProps) {
  const drawn = useMemo(() => waveBands(wave, { startDate, days }), [wave, startDate, days]);
  const start = dayNumber(startDate);
  const shift = middleOf(wave.peakShiftDays);
  const stated = dayNumber(wave.peakDate) - start;
  const value: WaveValue = {
    peakDay: Math.round(stated + shift),
    height: inFew(middleOf(wave.height)),
    doublingDays: inFew(middleOf(wave.doublingDays)),
    halvingDays: inFew(middleOf(wave.halvingDays)),
  };
  const shifts = rangeOf(wave.peakShiftDays);
  const change = (next: WaveValue) => {
    const date = isoDate(start + next.peakDay - Math.round(shift));
    const changes = (['height', 'doublingDays', 'halvingDays'] as const)
      .filter((key) => next[key] !== value[key])
      .map((key) => [[...words, key], movedTo(wave[key], next[key])] as const);
    const moved = next.peakDay === value.peakDay ? [] : [[[...words, 'peakDate'], date] as const];
    setSeveral([...moved, ...changes], `${words.join('.')} wave`);
  };
  const dateOf = (day: number) => isoDate(start + day);
  return (
    <WaveEditor
      title="The wave"
      subtitle="level on each day; at 1 its effects have the size entered"
      headingLevel={3}
      description="The level of the wave on each day of the winter"
      value={value}
      onChange={change}
      days={days}
      ticks={monthTicks(startDate, days)}
      central={drawn.central}
      bands={drawn}
      peakRange={shifts === null ? undefined : [stated + shifts[0], stated + shifts[1]]}
      spreads={{
        peakDay: spreadInWords(wave.peakShiftDays),
        height: spreadInWords(wave.height),
        doublingDays: spreadInWords(wave.doublingDays),
        halvingDays: spreadInWords(wave.halvingDays),
      }}
      firstDay={-60}
      lastDay={days + 60}
      step={0.05}
      formatDay={(day) => longDateText(dateOf(day))}
      readDay={(text) => dayIn(text, start, { from: startDate, to: dateOf(days - 1) })}
      formatHeight={(height) => String(Number(height.toFixed(3)))}
    />
  );
}

function inFew(value: number): number {
  return Number(value.toPrecision(3));
}

/** '9 in 10 from 10.2 to 13.8'; nothing for what is certain. */
function spreadInWords(quantity: Quantity): string | undefined {
  const range = rangeOf(quantity);
  return range === null ? undefined : `9 in 10 from ${inFew(range[0])} to ${inFew(range[1])}`;
}

/** An uncertain number whose middle moves keeps its spread in proportion. */
function movedTo(quantity: Quantity, middle: number): Quantity {
  const before = middleOf(quantity);
  return typeof quantity === 'number' || before <= 0 ? middle : scaledBy(quantity, middle / before);
}

function dayIn(text: string, start: number, window: { from: string; to: string }): TextRead<number> {
  const read = readDate(text, { window });
  return read.problem === null ? { ...read, value: dayNumber(read.value) - start } : read;
}
