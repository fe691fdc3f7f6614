import type { Problem } from '../../scenario/problems.ts';
import type { Estimate } from '../estimate.ts';
import type { Origin } from './origin.ts';

/** Pointwise quantiles over replications, one value a day; null on a day without a reading. */
export interface DayQuantiles {
  readonly p5: readonly (number | null)[];
  readonly p25: readonly (number | null)[];
  readonly p50: readonly (number | null)[];
  readonly p75: readonly (number | null)[];
  readonly p95: readonly (number | null)[];
}

/** A share of the replications (0-1) with Wilson's 95% interval. */
export interface Chance {
  readonly probability: number;
  readonly low: number;
  readonly high: number;
}

/** Dates YYYY-MM-DD at which shares of the winters that reach a level had first reached it. */
export interface DateQuantiles {
  readonly p5: string | null;
  readonly p25: string | null;
  readonly p50: string;
  readonly p75: string | null;
  readonly p95: string | null;
  readonly earliest: string;
  readonly latest: string;
}

/** How often a level or a higher level is reached, and when it is first reached. */
export interface Reached extends Chance {
  /** Winters that reach it. */
  readonly n: number;
  /** Among those winters. Null when there are none. */
  readonly firstDate: DateQuantiles | null;
}

/** The figures of a stage in an area or the system, over the counted window; an estimate is null where none exists. */
export interface StageResult {
  readonly arrivals: Estimate | null;
  readonly starts: Estimate | null;
  readonly completions: Estimate | null;
  readonly meanQueueLength: Estimate | null;
  readonly meanOccupied: Estimate | null;
  readonly utilisation: Estimate | null;
  readonly meanWaitDays: Estimate | null;
  /**
   * Of those who started, pooled over people. Its interval is a bootstrap over winters, `sd` is null, and `n` is the
   * winters with a wait.
   */
  readonly p90WaitDays: Estimate | null;
  /** People who joined and had not started when the window ended, and how long on average they had waited by then. */
  readonly notStarted: Estimate | null;
  readonly waitSoFarDays: Estimate | null;
  /**
   * The time within which 9 in 10 start, counting those who started and those who had not. Null where fewer than 9 in
   * 10 had.
   */
  readonly startWithinDays: Estimate | null;
  readonly byDay: { readonly waiting: DayQuantiles; readonly occupied: DayQuantiles };
}

/** The levels of an area or the system. */
export interface LevelResult {
  readonly daysAt: Readonly<Record<'1' | '2' | '3' | '4', Estimate | null>>;
  readonly reached: Readonly<Record<'2' | '3' | '4', Reached>>;
  /** Per level and indicator, mean days a winter at the level with the indicator at that level or above. */
  readonly causes: Readonly<Record<'2' | '3' | '4', Readonly<Record<string, number | null>>>>;
  /** Per day the shares of winters at levels 1 to 4. */
  readonly byDay: readonly (readonly [number, number, number, number])[];
  readonly changes: Estimate | null;
}

/** The highest level among the areas, day by day. */
export interface AnyAreaResult {
  readonly daysAt: LevelResult['daysAt'];
  /** The chance that at least one area reaches the level, counted winter by winter. */
  readonly reached: LevelResult['reached'];
}

/** When and how much an action was on. */
export interface ActionResult {
  readonly started: Chance;
  readonly daysActive: Estimate | null;
  readonly cost: Estimate | null;
  readonly refused: Estimate | null;
}

/** The name of a simulated scenario. */
export interface ScenarioName {
  readonly id: string;
  readonly title: string;
  readonly hash: string;
  /** What a reader must know about it, such as a wave outside the counted days. Missing where there is nothing. */
  readonly warnings?: readonly Problem[];
}

/** The scenario that was simulated. */
export interface SimulatedScenario extends ScenarioName {
  /** What was changed by hand in the scenario of this id, in words. Missing where nothing was changed. */
  readonly changes?: readonly string[];
}

/** The result of a run: everything in it follows from the scenario, the seed and the number of replications. */
export interface ResultDocument extends Origin {
  readonly scenario: SimulatedScenario;
  readonly seed: string;
  readonly replications: number;
  readonly engineVersion: number;
  readonly startDate: string;
  readonly days: number;
  readonly events: Estimate | null;
  readonly stages: Readonly<Record<string, Readonly<Record<string, StageResult>>>>;
  readonly outcomes: Readonly<Record<string, Estimate | null>>;
  readonly levels: Readonly<Record<string, LevelResult>>;
  /** Null without at least two areas. */
  readonly anyArea: AnyAreaResult | null;
  readonly actions: Readonly<Record<string, ActionResult>>;
  readonly indicators: Readonly<Record<string, Readonly<Record<string, { readonly byDay: DayQuantiles }>>>>;
}
