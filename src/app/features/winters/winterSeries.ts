import { missingReading, type DaySeries } from '../../../experiment/record/series.ts';
import type { WinterLog } from '../../../experiment/run/winterLog.ts';
import { worstDayFinding } from '../../../words/findings.ts';
import { sameUnit } from '../../../words/unit.ts';
import type { SeriesChart } from '../../series/seriesCharts.ts';

/** The readings of one winter by series (`<kind>.<part>.<scope>`), in their unit; null on days without one. */
export type WinterReadings = ReadonlyMap<string, readonly (number | null)[]>;

/** Takes the readings of a winter apart. */
export function seriesOfWinter(
  { readings }: WinterLog,
  series: readonly DaySeries[],
  days: number,
): WinterReadings {
  return new Map(
    series.map(({ kind, part, scope, step }, at) => [
      `${kind}.${part}.${scope}`,
      Array.from(readings.subarray(at * days, (at + 1) * days), (steps) =>
        steps === missingReading ? null : steps * step,
      ),
    ]),
  );
}

/** A chart of all winters with one of them drawn over it, and the same one without actions. */
export function withWinter(
  chart: SeriesChart,
  startDate: string,
  own: WinterReadings,
  compared: WinterReadings | null,
): SeriesChart {
  const traced = own.get(chart.id);
  const worst = worstDayFinding(traced ?? [], startDate, sameUnit(chart.unit), chart.worse, 'this winter');
  const low = chart.worse === 'low' ? 'low is worse' : null;
  const finding = [worst, low].filter((part) => part !== null).join(' · ');
  return { ...chart, samples: [], traced, compared: compared?.get(chart.id), finding };
}
