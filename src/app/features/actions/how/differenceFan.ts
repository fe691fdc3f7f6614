import type { Estimate } from '../../../../analysis/estimate.ts';
import type { HowResult } from '../../../../analysis/actions/howResult.ts';
import type { Scenario } from '../../../../scenario/schema/scenario.ts';
import type { TableData } from '../../../../ui/charts/DataTable.tsx';
import type { FanSeries } from '../../../../ui/charts/FanChart/fanDomain.ts';
import type { Mark } from '../../../../ui/charts/LevelStrip/placeMarks.ts';
import type { Domain } from '../../../../ui/charts/valueTicks.ts';
import { isoPlusDays, weekdayDate } from '../../../../words/dates.ts';
import { roundedNumber, supportedPlace } from '../../../../words/numbers.ts';
import { watchedInWords, watchedUnit } from '../../../../words/watchedInWords.ts';
import { marksOn } from '../../../series/shownDays.ts';

/** A difference day by day as a fan: the pale band is 9 winters in 10, the dark one the interval of the mean, the line the mean. */
export function differenceFan({ band, difference }: HowResult): FanSeries {
  return {
    p5: band.p5,
    p95: band.p95,
    p25: difference.map((day) => day?.low ?? null),
    p75: difference.map((day) => day?.high ?? null),
    p50: difference.map((day) => day?.mean ?? null),
  };
}

/** The range that the axis needs to show the whole interval of the mean. Zero is always on it. */
export function intervalDomain({ difference }: HowResult): Domain {
  const ends = difference.flatMap((day) => [day?.low ?? 0, day?.high ?? 0]);
  return [Math.min(0, ...ends), Math.max(0, ...ends)];
}

/** '+5', '−2.5': a difference on an axis or in a table. */
export function signed(value: number | null | undefined, place = placeOf(value ?? 0)): string {
  if (value === null || value === undefined) return 'none';
  const text = roundedNumber(value, place);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** The last place of a round number, as ticks are. */
function placeOf(value: number): number {
  const [, decimals = ''] = String(Number(value.toPrecision(6))).split('.');
  return 0 - decimals.length;
}

/** One day in a few lines: what the calendar has, the mean with its interval, and how far winters lie apart. */
export function dayOfDifference(
  how: HowResult,
  scenario: Scenario,
  day: number,
  marks: readonly Mark[],
): string {
  const { mean, interval, most } = dayTexts(how, day);
  return [
    weekdayDate(isoPlusDays(scenario.calendar.startDate, day)),
    ...marksOn(marks, day),
    `mean ${mean} ${watchedUnit(scenario, how.watched).many}`,
    `95% of the mean: ${interval}`,
    `9 winters in 10: ${most}`,
  ].join('\n');
}

/** The table behind the picture. */
export function differenceTable(how: HowResult, scenario: Scenario): TableData {
  const unit = watchedUnit(scenario, how.watched).many;
  const columns = ['Mean', '95% of the mean', '9 winters in 10'];
  return {
    caption: `${watchedInWords(scenario, how.watched)} (${unit}): with the action less without, day by day`,
    columns: [{ label: 'Day' }, ...columns.map((label) => ({ label, numeric: true }))],
    rows: how.difference.map((_, day) => {
      const { mean, interval, most } = dayTexts(how, day);
      return [weekdayDate(isoPlusDays(scenario.calendar.startDate, day)), mean, interval, most];
    }),
  };
}

function dayTexts({ difference, band }: HowResult, day: number) {
  const estimate: Estimate | null = difference[day] ?? null;
  const place = estimate === null ? 0 : supportedPlace(estimate.mean, estimate.low, estimate.high);
  const between = (low: number | null | undefined, high: number | null | undefined, without: string) =>
    low === null || low === undefined || high === null || high === undefined
      ? without
      : `${signed(low, place)} to ${signed(high, place)}`;
  return {
    mean: signed(estimate?.mean, place),
    interval: between(estimate?.low, estimate?.high, 'none'),
    most: between(band.p5[day], band.p95[day], 'too few winters'),
  };
}
