import { notStartedInWords } from '../wording/loadInWords.ts';
import type { DayQuantiles, ResultDocument, StageResult } from '../../analysis/result/resultTypes.ts';
import { dayNumber, isoDate } from '../../scenario/calendar/dates.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { longDate } from '../../words/dates.ts';
import { loadOf, writtenPlaces } from './load.ts';
import type { FiguresByStage, StageFigures } from './stageFigures.ts';

/** Which readings of the winters: the median, or the value that one winter in four or in twenty goes above or below. */
export type ReadingQuantile = keyof DayQuantiles;

/** The place and time for which a result is read. */
export interface FiguresAsked {
  /** An area's id, or `system`. */
  readonly scope: string;
  /** Counted day from 0. Null for the whole winter. */
  readonly day: number | null;
  /**
   * Used on a day, and for the whole winter when it is not the median. It is read stage by stage, so the picture of a
   * high quantile is worse than any single winter.
   */
  readonly quantile: ReadingQuantile;
}

const QUANTILE_WORDS: Readonly<Record<ReadingQuantile, string>> = {
  p5: 'what 1 winter in 20 stays below',
  p25: 'what 1 winter in 4 stays below',
  p50: 'the median of the winters',
  p75: 'what 1 winter in 4 goes above',
  p95: 'what 1 winter in 20 goes above',
};

/** The figures of every stage in a result of this scenario. A stage that the result does not have gets none. */
export function figuresOfResult(
  { stages, startDate }: Pick<ResultDocument, 'stages' | 'startDate'>,
  scenario: Scenario,
  asked: FiguresAsked,
): FiguresByStage {
  const found = new Map<string, StageFigures>();
  for (const stage of scenario.stages) {
    // a stage of the whole system has no figures by area
    const scope = stage.scope === 'system' ? 'system' : asked.scope;
    const result = stages[stage.id]?.[scope];
    if (!result) continue;
    const capacity = writtenPlaces(scenario, stage, scope);
    found.set(stage.id, figuresOf(result, capacity, asked, startDate));
  }
  return found;
}

/** The meaning of the figures, for a caption: 'the median of the winters on 3 January 2026'. */
export function figuresInWords({ day, quantile }: Omit<FiguresAsked, 'scope'>, startDate: string): string {
  if (day === null && quantile === 'p50') return 'means of the whole winter';
  const each = `${QUANTILE_WORDS[quantile]}, each part by itself`;
  return day === null
    ? `${each}, averaged over the days`
    : `${each}, on ${longDate(isoDate(dayNumber(startDate) + day))}`;
}

function figuresOf(
  result: StageResult,
  capacity: number | null,
  asked: FiguresAsked,
  startDate: string,
): StageFigures {
  const text = figuresInWords(asked, startDate);
  const { day, quantile } = asked;
  if (day === null && quantile === 'p50') {
    return {
      waiting: result.meanQueueLength?.mean ?? null,
      occupied: result.meanOccupied?.mean ?? null,
      capacity,
      load: capacity === 0 ? null : (result.utilisation?.mean ?? null),
      waitDays: result.meanWaitDays?.mean ?? null,
      notStarted: notStartedInWords(result),
      isFewStarted: result.meanWaitDays !== null && result.startWithinDays === null,
      text,
    };
  }
  const read = (series: DayQuantiles) =>
    day === null ? meanOfDays(series[quantile]) : (series[quantile][day] ?? null);
  const occupied = read(result.byDay.occupied);
  return {
    waiting: read(result.byDay.waiting),
    occupied,
    capacity,
    load: loadOf(occupied, capacity),
    waitDays: null,
    notStarted: '',
    isFewStarted: false,
    text,
  };
}

function meanOfDays(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}
