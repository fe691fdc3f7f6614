import { useMemo } from 'react';
import type { DayQuantiles } from '../../../analysis/result/resultTypes.ts';
import { ChartFrame } from '../../../ui/charts/ChartFrame.tsx';
import { FanChart } from '../../../ui/charts/FanChart/FanChart.tsx';
import { isoPlusDays } from '../../../words/calendarDate.ts';
import { weekdayDate } from '../../../words/dateInWords.ts';
import { monthTicks } from '../../../words/monthTicks.ts';
import { roundedNumber } from '../../../words/roundedNumber.ts';
import type { Pin } from '../../stores/pinStore.ts';
import { useSharedDay } from '../../stores/useSharedDay.ts';
import type { ComparedSeries } from './comparedSeries.ts';

interface PinFanProps {
  readonly pin: Pin;
  readonly chosen: ComparedSeries;
  readonly series: DayQuantiles;
  readonly within: [number, number];
}

/** One series of one pinned result. */
export function PinFan({ pin, chosen, series, within }: PinFanProps) {
  const { startDate, days } = pin.answer.document;
  const ticks = useMemo(() => monthTicks(startDate, days), [startDate, days]);
  const cursor = useSharedDay();
  const dateOf = (day: number) => weekdayDate(isoPlusDays(startDate, day));
  return (
    <ChartFrame
      small
      title={pin.title}
      subtitle={chosen.unit}
      table={() => ({
        caption: `${chosen.title}, ${pin.title}`,
        columns: [
          { label: 'Day' },
          ...['1 in 20 below', 'Median', '1 in 20 above'].map((label) => ({ label, numeric: true })),
        ],
        rows: Array.from({ length: days }, (_, day) => [
          dateOf(day),
          ...[series.p5[day], series.p50[day], series.p95[day]].map(said),
        ]),
      })}
    >
      <FanChart
        series={series}
        days={days}
        ticks={ticks}
        within={within}
        fromZero={chosen.kind === 'waiting'}
        run={`${pin.id} ${chosen.id} ${within.join(' ')}`}
        description={`${chosen.title}, ${pin.title}, ${chosen.unit}, day by day`}
        describeDay={(day) =>
          `${dateOf(day)}\nmedian ${said(series.p50[day])} ${chosen.unit}\n90 % of winters: ${said(series.p5[day])} to ${said(series.p95[day])}`
        }
        formatValue={said}
        cursor={cursor}
      />
    </ChartFrame>
  );
}

function said(value: number | null): string {
  if (value === null) return 'none';
  return roundedNumber(value, Number.isInteger(value) ? 0 : -1);
}
