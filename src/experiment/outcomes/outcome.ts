import type { EndedWinter } from './endedWinter.ts';
import { anyArea } from '../record/scopes.ts';

/**
 * The unit of a column. Shares are 0-1, dates are counted days from the start date, money is in the costs' currency.
 */
export type ColumnUnit =
  'days' | 'people' | 'share' | 'money' | 'dayIndex' | 'count' | 'hours' | 'yesNo' | 'places';

/** The figures of a stage in one area or the system, in the order of the result document. */
export const stageMeasures = [
  'arrivals',
  'starts',
  'completions',
  'meanQueueLength',
  'meanOccupied',
  'utilisation',
  'meanWaitDays',
  'notStarted',
  'waitSoFarDays',
] as const;

export type StageMeasure = (typeof stageMeasures)[number];

/** What a column measures, without saying of which part, place or level. */
export type Measure =
  | 'events'
  | ('daysAt' | 'daysAtOrAbove' | 'longestSpell' | 'changes' | 'reached' | 'firstDay')
  | ('bedDaysLost' | 'delayDays' | 'within' | 'diverted')
  | 'peakWaiting'
  | ('staysOver' | 'startedWithin' | 'staffingBelow' | 'debtAtEnd' | 'debtAfterRunOut' | 'debtHours')
  | ('costOfActions' | 'costOfDelay' | 'costOfCare')
  | ('bulkItems' | 'bulkBacklogHours')
  | ('started' | 'daysActive' | 'cost' | 'refused')
  | 'causeDays'
  | StageMeasure;

/** One figure of each replication: a column of the outcome table. */
export interface Column {
  /** Unique name, for example `daysAt3Plus.system` or `stage.p1.EastKent.meanWaitDays` (scenario/outcomeIds.ts). */
  readonly id: string;
  readonly group: 'outcome' | 'stage' | 'action' | 'cause' | 'events';
  readonly measure: Measure;
  /** The area, `system` or `anyArea` that it is of. Missing where there is only the figure of the whole system. */
  readonly scope?: string;
  readonly level?: number;
  /** The ids of the parts that it is about. `asked` is an outcome that the scenario asks for. */
  readonly stage?: string;
  readonly action?: string;
  readonly indicator?: string;
  readonly stream?: string;
  readonly asked?: string;
  readonly unit: ColumnUnit;
  /** What it is, in words. */
  readonly title: string;
  /** Which way is better for the people who wait and the service. `none` where neither is. */
  readonly better: 'low' | 'high' | 'none';
  /** Set where the figure can be below zero: what is left at the end less what was there at the beginning. */
  readonly canBeNegative?: true;
  /**
   * The most that the figure can be in any winter, in its unit: all days of the window, all people. Missing where there
   * is no such number.
   */
  readonly most?: number;
}

/** Whether a column is of one area, not of the whole system or of any area. */
export function isOfOneArea<T extends Pick<Column, 'scope'>>(
  column: T,
): column is T & { readonly scope: string } {
  return column.scope !== undefined && column.scope !== 'system' && column.scope !== anyArea;
}

/** A column and how its value is read. A value that does not exist in a winter is NaN. */
export interface Outcome {
  readonly column: Column;
  /** Finds once what it reads of a model's winters; the function that it returns reads each of them. */
  readonly reader: (ended: EndedWinter) => () => number;
}

/** Declares an outcome. Its group is `outcome` unless it says another. */
export function outcome(
  column: Omit<Column, 'group'> & Partial<Pick<Column, 'group'>>,
  reader: Outcome['reader'],
): Outcome {
  return { column: { group: 'outcome', ...column }, reader };
}

/** The sum of values, from the first to the last. */
export function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i];
  return total;
}
