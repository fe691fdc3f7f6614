import type { FieldPath } from '../../paths/fieldPath.ts';
import type { Span } from '../scenarioDays.ts';

/** Why dates moved in this way. */
export type MoveReason =
  | 'dayAndMonth'
  | 'christmas'
  | 'monthEdge'
  | 'windowEdge'
  | 'bankHoliday'
  | 'easter'
  | 'weekday'
  | 'workingWeek'
  | 'lastDay';

/** Dates that moved together. */
export interface Move {
  /** Their place, word by word. */
  readonly words: FieldPath;
  /** The path of ids in the scenario, also for dates that an overlay adds or sets. */
  readonly path: string;
  /** The dates as they were and as they are, in the order of the file: YYYY-MM-DD, or MM-DD. */
  readonly was: readonly string[];
  readonly now: readonly string[];
  readonly reason: MoveReason;
}

/** What the rules need to know about the document around the dates. */
export interface RollContext {
  /** Years from the old winter to the new one; below 0 for an earlier one. */
  readonly years: number;
  /** The winter that the document is of. */
  readonly winter: number;
  /** The counted days before and after; missing for an overlay, which has none. */
  readonly counted?: { readonly before: Span; readonly after: Span };
}

/** New dates in the order of the old ones, and why. */
export interface Moved {
  readonly dates: readonly string[];
  readonly reason: MoveReason;
}
