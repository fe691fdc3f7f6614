import type { DaySeries } from '../../experiment/series.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { Asked } from './asked.ts';
import type { Figure, ResultDocument } from './resultTypes.ts';

/** A level that has causes and a first date. */
export type ReachableLevel = 2 | 3 | 4;

/** The result of a run as the page shows it: the result document and what pictures need beside it. */
export interface Answer {
  readonly asked: Asked;
  /** The same throughout one run: axes stay still while it is. */
  readonly run: string;
  readonly scenario: Scenario;
  readonly document: ResultDocument;
  readonly winters: number;
  /** First dates at level 3 of the system, the middle half of those that reach it; null where too few do. */
  readonly firstDates: { readonly p25: string | null; readonly p75: string | null };
  /** Days at level 3 or above that 1 winter in 10 exceeds; null where there are too few winters. */
  readonly daysOfWorstTenth: number | null;
  /** Days on which a scope stood at a level and an indicator had itself reached it. */
  readonly causes: (scope: string, level: ReachableLevel, indicator: string) => Figure | null;
  /** Days on which a scope stood at exactly a level. */
  readonly daysAt: (scope: string, level: ReachableLevel) => Figure | null;
  /** A few whole winters of a series. */
  readonly samples: (kind: DaySeries['kind'], part: string, scope: string) => readonly (number | null)[][];
}
